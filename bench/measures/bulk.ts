import { setTimeout as pause } from 'node:timers/promises'
import { API } from '@portal/contract'
import { ask } from '../api.ts'
import { bareEndsPerSecond } from '../bare-ends.ts'
import { type BulkWorld, makeBulkWorld } from '../bulk-world.ts'
import { beside, idleWait } from '../me.ts'
import { type RunningPortal, startPortalProcess } from '../portal.ts'
import { query } from '../register.ts'
import { median } from '../statistics.ts'
import { atLeast, atMost, type Result } from '../table.ts'
import { measureTriggers } from './triggers.ts'

const CUSTOMERS = 2_500
/** For the bare loop, and for the triggers. */
const BARE_CUSTOMERS = 500
const COMPARED = 800
const SIDE_BY_SIDE = 3
const REVIEWS = 5
const POLL_MS = 200

const choices = { scanner: 'continue-standalone', 'eekonomi-smart': 'deactivate-read-only', lon: 'close', utlagg: 'continue-standalone' }

/** The ends of 2 500 customers with four services each, by a portal with its worker beside it: the review, and the job against a bare loop. */
export const measureBulk = async (server: string): Promise<readonly Result[]> => {
  const world = await makeBulkWorld(server, { bulk: CUSTOMERS, bare: BARE_CUSTOMERS })
  const portal = await startPortalProcess(world.url, { WORKER: 'process' })
  const cookie = await portal.cookieOf(world.email)
  const asking = { cookie, idle: await idleWait(portal, cookie) }
  const reviews: number[] = []
  let id = ''
  for (let round = 0; round < REVIEWS; round += 1) {
    const started = performance.now()
    id = await review(portal, cookie, world)
    reviews.push(performance.now() - started)
  }
  const { value: seconds, me } = await beside(portal, asking, 'the job of many ends', () => carriedOut(portal, cookie, id))
  await portal.stop()
  const perSecond = (4 * CUSTOMERS) / seconds
  const ids = await idsOf(world)
  const bare = await bareEndsPerSecond(world.url, ids.slice(0, COMPARED), world.userId, SIDE_BY_SIDE)
  return [
    atMost(`review of ${CUSTOMERS} customers, and its first page, median`, median(reviews), 1_500, 700, 'ms'),
    atMost(`job of ${4 * CUSTOMERS} ends, with its mails`, seconds, 20, 10, 's'),
    atLeast('the same, against one transaction per end by bare pg', perSecond / bare, `${perSecond.toFixed(0)}/s of ${bare.toFixed(0)}/s`, 0.7, 1.2),
    me,
    ...(await measureTriggers(world, ids.slice(COMPARED))),
  ]
}

/** Computes the review and reads its first page, as the screen does. Returns the id of the bulk. */
const review = async (portal: RunningPortal, cookie: string, { agencyId, bulk }: BulkWorld): Promise<string> => {
  const body = { selection: { filter: { q: bulk } }, choices }
  const made = await ask(portal, cookie, API.bulkEnds.make.answer, `/companies/${agencyId}/bulk-ends`, { method: 'POST', body, expect: 201 })
  await ask(portal, cookie, API.bulkEnds.rows.answer, `/bulk-ends/${made.id}/rows`)
  const checks = made.checks.map(({ code }) => code)
  if (checks.length === 0 || made.counts.needsAnswer !== CUSTOMERS) throw new Error('the review found something else')
  return made.id
}

/** Starts the job and waits for its end. Returns how many seconds it took, by the portal's own times. */
const carriedOut = async (portal: RunningPortal, cookie: string, id: string): Promise<number> => {
  const { one, start } = API.bulkEnds
  const { checks } = await ask(portal, cookie, one.answer, `/bulk-ends/${id}`)
  const acknowledged = checks.map(({ code }) => code)
  await ask(portal, cookie, one.answer, `/bulk-ends/${id}`, { method: 'PATCH', body: { acknowledged } })
  await ask(portal, cookie, start.answer, `/bulk-ends/${id}/start`, { method: 'POST', body: {} })
  for (;;) {
    const { state, counts, startedAt, endedAt } = await ask(portal, cookie, one.answer, `/bulk-ends/${id}`)
    if (state === 'done' && startedAt && endedAt && counts.done === CUSTOMERS) return (Date.parse(endedAt) - Date.parse(startedAt)) / 1000
    if (state !== 'running') throw new Error(`the job is ${state} with ${counts.done} done`)
    await pause(POLL_MS)
  }
}

const idsOf = async ({ url, bare }: BulkWorld): Promise<readonly string[]> =>
  (await query(url, 'SELECT id FROM collaboration WHERE customer_name LIKE $1', [`${bare} %`])).map(({ id }) => String(id))
