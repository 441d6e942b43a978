import type { Database, PgClient } from '@portal/database'
import type { Day } from '@portal/domain'
import * as z from 'zod'
import { actsAt } from '../../access/acts-at.store.ts'
import { tell } from '../../events/tell.store.ts'
import { addressee } from '../../platform/post.ts'
import { MEMBER_NAME } from '../../access/member-name.store.ts'

const auditor = z.object({ company: z.string(), endsOn: z.string().nullable(), told: z.array(addressee) })

/** Whom to tell of an auditor's access: the auditor and the company's main contact. */
export const findAuditor = async ({ pool }: Pick<Database, 'pool'>, membershipId: string): Promise<z.output<typeof auditor> | undefined> => {
  const { rows } = await pool.query(
    `SELECT c.name AS company, m.ends_on::text AS "endsOn",
       (SELECT json_agg(json_build_object('email', u.email, 'language', u.language) ORDER BY u.email) FROM membership o JOIN "user" u ON u.id = o.user_id
        WHERE o.id = m.id OR (o.company_id = m.company_id AND o.is_main_contact AND o.status = 'active')) AS told
     FROM membership m JOIN company c ON c.id = m.company_id WHERE m.id = $1`,
    [membershipId],
  )
  return rows[0] ? auditor.parse(rows[0]) : undefined
}

export const endedAuditors = async ({ pool }: Pick<Database, 'pool'>, today: Day): Promise<readonly string[]> => {
  const { rows } = await pool.query<{ id: string }>(`SELECT id FROM membership WHERE ends_on < $1 AND status <> 'inactive' LIMIT 1000`, [today])
  return rows.map(({ id }) => id)
}

/** Makes an auditor inactive and writes the event. `false`: another process was first, the access was prolonged, or the invitation was never accepted. */
export const closeAuditor = (client: PgClient, membershipId: string, today: Day, at: Date): Promise<boolean> =>
  carryOut(client, `UPDATE membership m SET status = 'inactive' FROM "user" u WHERE m.status = 'active' AND ${OVER}`, 'auditor-access-ended', {
    membershipId,
    today,
    at,
  })

/** Removes an auditor who never accepted; only the event remains. `false`: as above. */
export const removeInvitedAuditor = (client: PgClient, membershipId: string, today: Day, at: Date): Promise<boolean> =>
  carryOut(client, `DELETE FROM membership m USING "user" u WHERE m.status = 'invited' AND ${OVER}`, 'user-removed', { membershipId, today, at })

const OVER = 'm.id = $1 AND u.id = m.user_id AND m.ends_on < $2'

type Over = { readonly membershipId: string; readonly today: Day; readonly at: Date }

const carryOut = async (
  client: PgClient,
  statement: string,
  type: 'auditor-access-ended' | 'user-removed',
  { membershipId, today, at }: Over,
): Promise<boolean> => {
  await actsAt(client, at)
  const text = `${statement} RETURNING m.company_id AS "companyId", ${MEMBER_NAME} AS name`
  const [done] = (await client.query<{ companyId: string; name: string }>(text, [membershipId, today])).rows
  if (!done) return false
  await tell(client, { at, by: null }, [{ type, companyId: done.companyId, agencyId: null, details: { person: done.name }, personId: null }])
  return true
}
