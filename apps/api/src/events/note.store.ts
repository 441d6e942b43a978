import type { PgClient } from '@portal/database'

/**
 * Writes a notice that support has answered, for the person who opened the case. The company is the one that the case is of. In the caller's
 * transaction; the same message is told once.
 */
export const noteCaseAnswered = async (
  client: Pick<PgClient, 'query'>,
  { caseId, messageId, at }: { readonly caseId: string; readonly messageId: string; readonly at: Date },
): Promise<void> => {
  await client.query(
    `INSERT INTO notice (user_id, company_id, kind, about, thing, details, at)
     SELECT opened_by_user_id, company_id, 'cases', 'case-answered', 'case-answered:' || $2, jsonb_build_object('caseId', id), $3
     FROM support_case WHERE id = $1 ON CONFLICT (user_id, thing) DO NOTHING`,
    [caseId, messageId, at],
  )
}
