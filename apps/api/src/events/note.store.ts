import { chosenMail, type PgClient } from '@portal/database'
import { DEFAULT_MAIL } from '@portal/domain'

/**
 * Writes a notice that support has answered, for the person who opened the case. The company is the one that the case is of. In the caller's
 * transaction; the same message is told once. At once it is mailed in a letter of its own.
 */
export const noteCaseAnswered = async (
  client: Pick<PgClient, 'query'>,
  { caseId, messageId, at }: { readonly caseId: string; readonly messageId: string; readonly at: Date },
): Promise<void> => {
  await client.query(
    `INSERT INTO notice (user_id, company_id, kind, about, thing, details, at, mail)
     SELECT opened_by_user_id, company_id, 'cases', 'case-answered', 'case-answered:' || $2, jsonb_build_object('caseId', id), $3::timestamptz,
       CASE WHEN ${CHOSEN} = 'daily' THEN 'daily' END
     FROM support_case WHERE id = $1 ON CONFLICT (user_id, thing) DO NOTHING`,
    [caseId, messageId, at, DEFAULT_MAIL.cases],
  )
}

const CHOSEN = chosenMail({ user: 'opened_by_user_id', kind: `'cases'`, at: '$3::timestamptz', otherwise: '$4' })

/**
 * Writes one notice of many ends, for each administrator of the agency, whoever started them: they are carried out later. In the caller's transaction;
 * the same ends are told once. At once they are mailed in a letter of their own.
 */
export const noteBulkEnded = async (
  client: Pick<PgClient, 'query'>,
  { bulkEndId, at }: { readonly bulkEndId: string; readonly at: Date },
): Promise<void> => {
  await client.query({ name: 'note-bulk', text: BULK, values: [bulkEndId, at, DEFAULT_MAIL.access] })
}

const BULK = `
  INSERT INTO notice (user_id, company_id, kind, about, thing, details, at, mail)
  SELECT m.user_id, b.agency_id, 'access', 'bulk-ended', 'bulk-ended:' || b.id, jsonb_build_object('bulkEndId', b.id, 'lastDay', b.last_day,
      'done', (SELECT count(*) FROM bulk_end_row r WHERE r.bulk_end_id = b.id AND r.state = 'done'),
      'others', (SELECT count(*) FROM bulk_end_row r WHERE r.bulk_end_id = b.id AND r.state <> 'done')),
    $2::timestamptz, CASE WHEN ${chosenMail({ user: 'm.user_id', kind: `'access'`, at: '$2::timestamptz', otherwise: '$3' })} = 'daily' THEN 'daily' END
  FROM bulk_end b JOIN membership m ON m.company_id = b.agency_id AND m.role = 'administrator' AND m.status = 'active'
  WHERE b.id = $1 ON CONFLICT (user_id, thing) DO NOTHING`
