import { getRequest, openConnection } from '../load.ts'
import type { RunningPortal } from '../portal.ts'
import { findAgency, query } from '../register.ts'
import { percentile } from '../statistics.ts'
import { atMost, type Result } from '../table.ts'

const BEGINNINGS = 200

/** How long one connection waits for what the field that leads anywhere (Ctrl-K) asks as somebody types, in the largest agency. */
export const measureGoTo = async (url: string, portal: RunningPortal): Promise<readonly Result[]> => {
  const agency = await findAgency(url)
  const cookie = await portal.cookieOf(agency.email)
  const typed = await beginningsOf(url, agency.id)
  const connection = await openConnection(portal.port)
  const waits: number[] = []
  for (const [index, q] of typed.concat(typed).entries()) {
    const started = performance.now()
    const { status } = await connection.ask(getRequest(`/api/v1/companies?limit=8&q=${encodeURIComponent(q)}`, cookie))
    if (status !== 200) throw new Error(`the search for ${q} answered ${status}`)
    if (index >= typed.length) waits.push(performance.now() - started)
  }
  connection.close()
  return [atMost(`Ctrl-K, ${typed.length} beginnings, p95`, percentile(waits, 95), 50, 20, 'ms')]
}

/** The first one to five letters of customers' names, and of their numbers. */
const beginningsOf = async (url: string, agencyId: string): Promise<string[]> => {
  const rows = await query(
    url,
    `SELECT left(CASE WHEN n % 4 = 0 THEN customer_number ELSE customer_name END, 1 + n::int % 5) AS typed FROM (
       SELECT customer_name, customer_number, row_number() OVER (ORDER BY md5(id::text)) AS n FROM collaboration WHERE agency_id = $1 LIMIT $2) chosen`,
    [agencyId, BEGINNINGS],
  )
  return rows.map(({ typed }) => String(typed))
}
