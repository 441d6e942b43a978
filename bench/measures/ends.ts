import { bareEndsPerSecond } from '../bare-ends.ts'
import { openConnection, postRequest } from '../load.ts'
import type { RunningPortal } from '../portal.ts'
import { type Agency, findAgency, query } from '../register.ts'
import { median } from '../statistics.ts'
import { atLeast, atMost, type Result } from '../table.ts'

const CLIENTS = 8
const ROUNDS = 3
const EACH = 400

/** Ends over HTTP by eight clients of eight agencies, compared with the same rows by a bare loop in alternating rounds; and the portal's memory. */
export const measureEnds = async (url: string, portal: RunningPortal): Promise<readonly Result[]> => {
  const agencies = await midsized(url)
  const cookies = new Map<string, string>()
  for (const { id, email } of agencies) cookies.set(id, await portal.cookieOf(email))
  const figures: Record<'portal' | 'bare', number[]> = { portal: [], bare: [] }
  for (let round = 0; round < ROUNDS; round += 1) {
    const ids = await endable(url, agencies, EACH * 2)
    figures.portal.push(await endsPerSecond(portal.port, ids.slice(0, EACH), cookies))
    figures.bare.push(
      await bareEndsPerSecond(
        url,
        ids.slice(EACH).map(({ id }) => id),
        agencies[0]?.userId ?? '',
        CLIENTS,
      ),
    )
  }
  const [ours, limit] = [median(figures.portal), median(figures.bare)]
  return [
    atLeast(`ends, ${CLIENTS} clients, against the same rows by bare pg`, ours / limit, `${ours.toFixed(0)}/s of ${limit.toFixed(0)}/s`, 0.15, 0.4),
    atMost('memory of the portal under all of this', portal.peakMemory(), 350, 200, 'MB'),
  ]
}

type Endable = { readonly id: string; readonly agencyId: string }

/** Active collaborations that can be ended without confirmations, of customers with a main contact; the agencies take turns. */
const endable = async (url: string, agencies: readonly Agency[], count: number): Promise<readonly Endable[]> => {
  const rows = await query(
    url,
    `SELECT id, "agencyId" FROM (
       SELECT c.id, c.agency_id AS "agencyId", row_number() OVER (PARTITION BY c.agency_id ORDER BY c.id) AS turn FROM collaboration c
       WHERE c.agency_id = ANY($1::uuid[]) AND c.status = 'active' AND (c.service LIKE 'eekonomi-%' OR c.service = 'scanner')
         AND EXISTS (SELECT FROM membership m WHERE m.company_id = c.customer_id AND m.is_main_contact)) found
     ORDER BY turn, "agencyId" LIMIT $2`,
    [agencies.map(({ id }) => id), count],
  )
  if (rows.length < count) throw new Error('the register has too few collaborations left to end: remove the bench folder and run again')
  return rows.map(({ id, agencyId }) => ({ id: String(id), agencyId: String(agencyId) }))
}

/** One agency per client, none of those whose lists are measured, because an end shortens the list. */
const midsized = async (url: string): Promise<readonly Agency[]> => {
  const agencies: Agency[] = []
  for (const wanted of Array.from({ length: CLIENTS }, (_, place) => 2_000 - place * 150)) {
    const found = await findAgency(url, wanted)
    if (!agencies.some(({ id }) => id === found.id)) agencies.push(found)
  }
  return agencies
}

const endsPerSecond = async (port: number, ids: readonly Endable[], cookies: ReadonlyMap<string, string>): Promise<number> => {
  const queue = [...ids]
  const connections = await Promise.all(Array.from({ length: CLIENTS }, () => openConnection(port)))
  const body = JSON.stringify({ outcome: 'continue-standalone', confirmations: [] })
  const started = performance.now()
  await Promise.all(
    connections.map(async (connection) => {
      for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
        const { id, agencyId } = next
        const { status } = await connection.ask(postRequest(`/api/v1/collaborations/${id}/termination`, cookies.get(agencyId) ?? '', body, id))
        if (status !== 201) throw new Error(`an end answered ${status}`)
      }
    }),
  )
  const seconds = (performance.now() - started) / 1000
  for (const connection of connections) connection.close()
  return ids.length / seconds
}
