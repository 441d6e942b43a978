import type { Database, PgClient } from '@portal/database'
import type { Day } from '@portal/domain'
import { v7 } from 'uuid'
import * as z from 'zod'

const told = z.object({ company: z.string(), endsOn: z.string().nullable(), addresses: z.array(z.string()) })

/** Whom to tell of an auditor's access: the auditor and the company's main contact. */
export const findAuditor = async ({ pool }: Pick<Database, 'pool'>, membershipId: string): Promise<z.output<typeof told> | undefined> => {
  const { rows } = await pool.query(
    `SELECT c.name AS company, m.ends_on::text AS "endsOn", ARRAY(SELECT DISTINCT u.email FROM membership o JOIN "user" u ON u.id = o.user_id
       WHERE o.id = m.id OR (o.company_id = m.company_id AND o.is_main_contact AND o.status = 'active') ORDER BY 1) AS addresses
     FROM membership m JOIN company c ON c.id = m.company_id WHERE m.id = $1`,
    [membershipId],
  )
  return rows[0] ? told.parse(rows[0]) : undefined
}

export const endedAuditors = async ({ pool }: Pick<Database, 'pool'>, today: Day): Promise<readonly string[]> => {
  const { rows } = await pool.query<{ id: string }>(`SELECT id FROM membership WHERE ends_on < $1 AND status <> 'inactive' LIMIT 1000`, [today])
  return rows.map(({ id }) => id)
}

/** `false`: another process was first, or the auditor has been given more time meanwhile. */
export const closeAuditor = async (client: PgClient, membershipId: string, today: Day, at: Date): Promise<boolean> => {
  const { rows } = await client.query<{ companyId: string; name: string }>(
    `UPDATE membership m SET status = 'inactive' FROM "user" u WHERE m.id = $1 AND u.id = m.user_id AND m.ends_on < $2 AND m.status <> 'inactive'
     RETURNING m.company_id AS "companyId", CASE WHEN m.invited_name IS NULL THEN u.name ELSE coalesce(nullif(u.name, ''), m.invited_name) END AS name`,
    [membershipId, today],
  )
  const [closed] = rows
  if (!closed) return false
  await client.query(`INSERT INTO event (id, company_id, audience, type, at, details) VALUES ($1, $2, 'company', 'auditor-access-ended', $3, $4)`, [
    v7(),
    closed.companyId,
    at,
    { person: closed.name },
  ])
  return true
}
