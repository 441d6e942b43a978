import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { migrate } from '@portal/database'

/** The operator's command line. */
export const PORTAL = fileURLToPath(new URL('../apps/api/src/cli/portal.ts', import.meta.url))

/** A database with a generated register. It is made once and used again by later runs. Returns its URL. */
export const openRegister = async (server: string, agencies: number, collaborations: number): Promise<string> => {
  const url = new URL(server)
  url.pathname = `/register_${collaborations}`
  await migrate(url.href)
  if ((await count(url.href)) < collaborations) {
    process.stderr.write(`making a register of ${collaborations} collaborations, once …\n`)
    const { status } = spawnSync(process.execPath, [PORTAL, 'generate', '--agencies', String(agencies), '--collaborations', String(collaborations)], {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, DATABASE_URL: url.href },
    })
    if (status !== 0) throw new Error('the register could not be made')
    await query(url.href, 'VACUUM ANALYZE')
  }
  return url.href
}

const count = async (url: string): Promise<number> => Number((await query(url, 'SELECT count(*) AS count FROM collaboration'))[0]?.['count'] ?? 0)

/** The rows of one statement, on a new connection. */
export const query = async (url: string, text: string, values: readonly unknown[] = []): Promise<readonly Record<string, unknown>[]> => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(text, [...values])).rows
  } finally {
    await client.end()
  }
}

export type Agency = { readonly id: string; readonly email: string; readonly userId: string; readonly active: number }

/** The agency whose number of active collaborations is nearest to `wanted` (the largest when absent), and its administrator. */
export const findAgency = async (url: string, wanted?: number): Promise<Agency> => {
  const [found] = await query(
    url,
    `SELECT k.agency_id AS id, k.active, u.email, u.id AS "userId"
      FROM (SELECT agency_id, count(*)::int AS active FROM collaboration WHERE status = 'active' GROUP BY agency_id) k
     JOIN membership m ON m.company_id = k.agency_id AND m.role = 'administrator' AND m.status = 'active' JOIN "user" u ON u.id = m.user_id
     ORDER BY abs(k.active - $1::int), k.agency_id LIMIT 1`,
    [wanted ?? 2_000_000_000],
  )
  if (!found) throw new Error('the register has no agency')
  return { id: String(found['id']), email: String(found['email']), userId: String(found['userId']), active: Number(found['active']) }
}
