import type { PgClient } from '@portal/database'

/** The addresses of these companies' administrators who have activated their accounts. */
export const administratorsOf = async (client: Pick<PgClient, 'query'>, companyIds: readonly string[]): Promise<readonly string[]> => {
  const { rows } = await client.query<{ email: string }>({
    name: 'administrators',
    text: `SELECT DISTINCT u.email FROM membership m JOIN "user" u ON u.id = m.user_id
      WHERE m.company_id = ANY($1::uuid[]) AND m.role = 'administrator' AND m.status = 'active' ORDER BY 1`,
    values: [companyIds],
  })
  return rows.map(({ email }) => email)
}
