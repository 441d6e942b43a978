import { getRequest, openConnection } from '../load.ts'
import type { RunningPortal } from '../portal.ts'
import { findAgency, query } from '../register.ts'
import { asking, cursorOfPage, held, inTurns } from '../rounds.ts'
import { percentile } from '../statistics.ts'
import { atLeast, atMost, type Result } from '../table.ts'

const ROWS = 50
const TIMES = 200

/**
 * The list with a row per customer compared with the one with a row per collaboration, for as many collaborations: the first page, and page 400 (or the
 * last).
 */
export const measureCustomers = async (url: string, portal: RunningPortal): Promise<readonly Result[]> => {
  const agency = await findAgency(url)
  const cookie = await portal.cookieOf(agency.email)
  const [grouped, plain] = ['customers', 'collaborations'].map((noun) => `/api/v1/companies/${agency.id}/${noun}`)
  if (!grouped || !plain) throw new Error('there are two lists')
  const page = Math.min(400, Math.floor((await customersOf(url, agency.id)) / ROWS))
  const [groupedFar, plainFar] = [await cursorOfPage(portal, grouped, cookie, page), await cursorOfPage(portal, plain, cookie, page)]
  const limit = await collaborationsOn(portal, grouped, cookie)
  const asked = (path: string) => asking(portal.port, getRequest(path, cookie))
  const [first, plainFirst] = [asked(grouped), asked(`${plain}?limit=${limit}`)]
  const [far, plainThere] = [asked(`${grouped}?cursor=${groupedFar}`), asked(`${plain}?limit=${limit}&cursor=${plainFar}`)]
  await inTurns([first, plainFirst, far, plainThere])
  return [
    atLeast(`first page by customer (${limit} collaborations), against by service`, ...held(first, plainFirst), 0.8, 1),
    atLeast(`page ${page} by customer, against by service`, ...held(far, plainThere), 0.8, 1),
  ]
}

/** How many collaborations the first page of customers tells. */
const collaborationsOn = async (portal: RunningPortal, path: string, cookie: string): Promise<number> => {
  const answer = await fetch(`http://127.0.0.1:${portal.port}${path}`, { headers: { cookie } })
  return ((await answer.text()).match(/"collaborationId"/g) ?? []).length
}

const customersOf = async (url: string, agencyId: string): Promise<number> => {
  const text = `SELECT count(DISTINCT customer_id)::int AS count FROM collaboration WHERE agency_id = $1 AND status = 'active'`
  return Number((await query(url, text, [agencyId]))[0]?.['count'])
}

/** How long one connection waits for the overview of the largest agency. */
export const measureOverview = async (url: string, portal: RunningPortal): Promise<readonly Result[]> => {
  const agency = await findAgency(url)
  const request = getRequest(`/api/v1/companies/${agency.id}/overview`, await portal.cookieOf(agency.email))
  const connection = await openConnection(portal.port)
  const waits: number[] = []
  for (let time = -20; time < TIMES; time += 1) {
    const started = performance.now()
    const { status } = await connection.ask(request)
    if (status !== 200) throw new Error(`the overview answered ${status}`)
    if (time >= 0) waits.push(performance.now() - started)
  }
  connection.close()
  return [atMost(`overview of an agency of ${agency.active}, p95`, percentile(waits, 95), 30, 15, 'ms')]
}
