import type { PgClient } from '@portal/database'

/** The only active user of a company with this name; `null`: none or several. */
export const memberNamed = async (client: Pick<PgClient, 'query'>, companyId: string, name: string): Promise<string | null> => {
  const { rows } = await client.query<{ id: string }>({
    name: 'member-named',
    text: `SELECT m.id FROM membership m JOIN "user" u ON u.id = m.user_id WHERE m.company_id = $1 AND m.status = 'active' AND u.name = $2 LIMIT 2`,
    values: [companyId, name],
  })
  return rows.length === 1 ? (rows[0]?.id ?? null) : null
}
