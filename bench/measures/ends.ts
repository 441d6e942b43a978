import { bareEndsPerSecond } from '../bare-ends.ts'
import { openConnection, postRequest } from '../load.ts'
import type { RunningPortal } from '../portal.ts'
import { findAgency, query } from '../register.ts'
import { median } from '../statistics.ts'
import { atLeast, atMost, type Result } from '../table.ts'

const CLIENTS = 8
const ROUNDS = 3
const EACH = 400

/** Ends over HTTP by eight clients against the same rows by a bare loop, rounds interleaved; and the memory the portal took for all of it. */
export const measureEnds = async (url: string, portal: RunningPortal): Promise<readonly Result[]> => {
  const agency = await findAgency(url)
  const cookie = await portal.cookieOf(agency.email)
  const figures: Record<'portal' | 'bare', number[]> = { portal: [], bare: [] }
  for (let round = 0; round < ROUNDS; round += 1) {
    const ids = await endable(url, agency.id, EACH * 2)
    figures.portal.push(await endsPerSecond(portal.port, ids.slice(0, EACH), cookie))
    figures.bare.push(await bareEndsPerSecond(url, ids.slice(EACH), agency.userId, CLIENTS))
  }
  const [ours, limit] = [median(figures.portal), median(figures.bare)]
  return [
    atLeast(`ends, ${CLIENTS} clients, against the same rows by bare pg`, ours / limit, 0.15, 0.4, `${ours.toFixed(0)}/s of ${limit.toFixed(0)}/s`),
    atMost('memory of the portal under all of this', portal.peakMemory(), 350, 200, 'MB'),
  ]
}

/** Active collaborations whose end asks for nothing, of customers who have a main contact. */
const endable = async (url: string, agencyId: string, count: number): Promise<string[]> => {
  const rows = await query(
    url,
    `SELECT c.id FROM collaboration c WHERE c.agency_id = $1 AND c.status = 'active' AND (c.service LIKE 'eekonomi-%' OR c.service = 'scanner')
       AND EXISTS (SELECT FROM membership m WHERE m.company_id = c.customer_id AND m.is_main_contact) ORDER BY c.id LIMIT $2`,
    [agencyId, count],
  )
  if (rows.length < count) throw new Error('the register has too few collaborations left to end: remove the bench folder and run again')
  return rows.map(({ id }) => String(id))
}

const endsPerSecond = async (port: number, ids: readonly string[], cookie: string): Promise<number> => {
  const queue = [...ids]
  const connections = await Promise.all(Array.from({ length: CLIENTS }, () => openConnection(port)))
  const body = JSON.stringify({ outcome: 'continue-standalone', confirmations: [] })
  const started = performance.now()
  await Promise.all(
    connections.map(async (connection) => {
      for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
        const { status } = await connection.ask(postRequest(`/api/v1/collaborations/${id}/termination`, cookie, body, id))
        if (status !== 201) throw new Error(`an end answered ${status}`)
      }
    }),
  )
  const seconds = (performance.now() - started) / 1000
  for (const connection of connections) connection.close()
  return ids.length / seconds
}
