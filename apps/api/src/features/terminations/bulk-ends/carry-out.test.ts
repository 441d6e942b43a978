import type { ServiceCode } from '@portal/domain'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { dyingAt } from '../../../testing/dying.ts'
import { end } from '../../../testing/ending.ts'
import { startTestPortal, type TestPortal } from '../../../testing/portal.ts'
import { AGENCY_ADMIN, type Customer } from '../../../testing/world.ts'
import { carryOutBulkEnds } from './carry-out-bulk.ts'

let portal: TestPortal
beforeAll(async () => {
  portal = await startTestPortal({ env: { WORKER: 'none' }, sessionsKeptMs: 0 })
  portal.travelTo('2026-11-10T09:00:00Z')
})
afterAll(() => portal.stop())

const CHOICES = { scanner: 'continue-standalone', 'eekonomi-smart': 'deactivate-read-only' } as const
const admin = () => portal.as(AGENCY_ADMIN)
const customers = async (count: number, services: readonly ServiceCode[] = ['scanner', 'eekonomi-smart']) => {
  const made: Customer[] = []
  for (let each = 0; each < count; each += 1) made.push(await portal.customer({ services }))
  return made
}
const make = async (of: readonly Customer[], rest: object = {}): Promise<string> => {
  const body = { selection: { ids: of.map(({ id }) => id) }, choices: CHOICES, ...rest }
  return (await admin().post(`/companies/${portal.agency.id}/bulk-ends`, body)).body.id
}
const start = (id: string) => admin().post(`/bulk-ends/${id}/start`, {})
const seen = async (id: string) => (await admin().get(`/bulk-ends/${id}`)).body
const rowsOf = async (id: string) => (await admin().get(`/bulk-ends/${id}/rows?limit=200`)).body.items
const count = async (text: string): Promise<number> => (await portal.database.pool.query<{ count: number }>(text)).rows[0]?.count ?? -1
const ended = () => count('SELECT count(*)::int AS count FROM termination')
const mailsTo = (told: string) => count(`SELECT count(*)::int AS count FROM pgboss.job WHERE name = '${told}'`)

it('ends each customer whole, with its receipts, and tells the agency once (G15)', async () => {
  const [before, mails] = [await ended(), await mailsTo('mail-collaborations-ended')]
  const id = await make(await customers(3))
  await start(id)
  await carryOutBulkEnds(portal.context)
  expect(await seen(id)).toMatchObject({ state: 'done', counts: { ready: 0, needsAnswer: 0, refused: 0, done: 3 }, abilities: [] })
  const rows = await rowsOf(id)
  expect(rows.every(({ ends }: { ends: { receiptNumber: string | null }[] }) => ends.every(({ receiptNumber }) => receiptNumber !== null))).toBe(true)
  expect([(await ended()) - before, await mailsTo('mail-bulk-ended')]).toEqual([6, 1])
  expect((await mailsTo('mail-collaborations-ended')) - mails).toBe(3)
  expect(await count(`SELECT count(*)::int AS count FROM pgboss.job WHERE name = 'mail-collaborations-ended' AND data->>'told' = 'customer'`)).toBe(3)
})

it('lists what somebody else ended meanwhile, what changed since the review, and what nobody answered, with the reason', async () => {
  const [gone, changed, contactless, ready] = await customers(4)
  await portal.database.pool.query('UPDATE membership SET is_main_contact = false WHERE company_id = $1', [contactless!.id])
  const id = await make([gone!, changed!, contactless!, ready!])
  await end(portal.as(gone!.admin), gone!.with('scanner'), 'continue-standalone')
  await portal.database.pool.query('UPDATE membership SET is_main_contact = false WHERE company_id = $1', [changed!.id])
  await start(id)
  await carryOutBulkEnds(portal.context)
  const reasons = new Map((await rowsOf(id)).map((row: { customer: { id: string }; reasons: string[] }) => [row.customer.id, row.reasons]))
  expect([gone, changed, contactless, ready].map((each) => reasons.get(each!.id))).toEqual([
    ['already-ended'],
    ['main-contact-missing'],
    ['main-contact-missing'],
    [],
  ])
  expect((await admin().get(`/collaborations/${gone!.with('eekonomi-smart').id}`)).body.status).toBe('active')
})

it('is refused for a pair whose consequences are no longer those that were shown (G13)', async () => {
  const [one] = await customers(1, ['scanner', 'eekonomi-smart', 'eekonomi-fakturering'])
  const id = await make([one!])
  await end(portal.as(one!.admin), one!.with('eekonomi-fakturering'), 'deactivate-read-only')
  await start(id)
  await carryOutBulkEnds(portal.context)
  expect((await rowsOf(id))[0]).toMatchObject({ state: 'refused', reasons: ['preview-outdated'] })
})

it('does nothing more while it is paused, and goes on when it is started again', async () => {
  const id = await make(await customers(2))
  await start(id)
  await admin().post(`/bulk-ends/${id}/pause`)
  await carryOutBulkEnds(portal.context)
  expect((await seen(id)).counts).toMatchObject({ ready: 2, done: 0 })
  await start(id)
  await carryOutBulkEnds(portal.context)
  expect(await seen(id)).toMatchObject({ state: 'done', counts: { done: 2 } })
})

it('is stopped when the person who started it loses the right while it runs, and says so', async () => {
  const starter = 'tillfallig@byran.example'
  const member = await portal.member(portal.agency, { email: starter, name: 'Tilda Tillfällig', role: 'administrator' })
  const id = await make(await customers(2))
  await portal.as(starter).post(`/bulk-ends/${id}/start`, {})
  await portal.database.pool.query(`UPDATE membership SET role = 'user' WHERE id = $1`, [member.membershipId])
  await carryOutBulkEnds(portal.context)
  expect(await seen(id)).toMatchObject({ state: 'stopped', stopped: 'right-lost', counts: { ready: 2, done: 0 } })
})

it('plans the ends where a last day is named (G14)', async () => {
  const [one] = await customers(1)
  const id = await make([one!], { lastDay: '2026-12-31' })
  await start(id)
  await carryOutBulkEnds(portal.context)
  expect(await seen(id)).toMatchObject({ state: 'done', counts: { done: 1 }, lastDay: '2026-12-31' })
  const { status, plannedEnd } = (await admin().get(`/collaborations/${one!.with('scanner').id}`)).body
  expect([status, plannedEnd]).toMatchObject(['active', { lastDay: '2026-12-31', by: 'agency' }])
})

it('two over the same customers end each once, and the other is told', async () => {
  const both = await customers(3)
  const [first, second] = [await make(both), await make(both)]
  const before = await ended()
  await start(first)
  await start(second)
  await Promise.all([carryOutBulkEnds(portal.context), carryOutBulkEnds(portal.context)])
  await carryOutBulkEnds(portal.context)
  expect((await ended()) - before).toBe(6)
  const [one, other] = [await seen(first), await seen(second)]
  expect([one.state, other.state, one.counts.done + other.counts.done, one.counts.refused + other.counts.refused]).toEqual(['done', 'done', 3, 3])
})

it('a process killed at any statement leaves no customer half ended, and none is ended twice', async () => {
  const all = await customers(4)
  const before = await ended()
  const id = await make(all)
  await start(id)
  let statement = 0
  let died: boolean
  do {
    statement += 1
    const dying = dyingAt(portal.context.database, statement)
    await carryOutBulkEnds({ ...portal.context, database: dying.database }).catch(() => undefined)
    died = dying.died()
    const halves = `SELECT count(*)::int AS count FROM (SELECT customer_id FROM termination WHERE customer_id = ANY('{${all.map(({ id: of }) => of).join()}}')
      GROUP BY customer_id HAVING count(*) <> 2) half`
    expect(await count(halves)).toBe(0)
    expect((await ended()) - before).toBe(2 * (await seen(id)).counts.done)
  } while (died)
  expect(statement).toBeGreaterThan(10)
  expect(await seen(id)).toMatchObject({ state: 'done', counts: { done: 4 } })
  expect((await ended()) - before).toBe(8)
  expect(await count(`SELECT count(*)::int AS count FROM pgboss.job WHERE name = 'mail-bulk-ended' AND data->>'bulkEndId' = '${id}'`)).toBe(1)
})

it('is downloaded as a table with every customer, receipt and reason', async () => {
  const [one] = await customers(1)
  const contactless = await portal.customer({ name: '=Formel; AB', services: ['scanner'], mainContact: false })
  const id = await make([one!, contactless])
  await start(id)
  await carryOutBulkEnds(portal.context)
  const csv = (await admin().get(`/bulk-ends/${id}/result`)).body
  const [done] = (await rowsOf(id)).filter(({ state }: { state: string }) => state === 'done')
  for (const { receiptNumber } of done.ends) expect(csv).toContain(receiptNumber)
  expect(csv).toContain(`"'=Formel; AB"`)
  expect(csv.trim().split('\r\n')).toHaveLength(4)
  const xlsx = await admin().get(`/bulk-ends/${id}/result?format=xlsx`)
  expect([xlsx.status, xlsx.headers.get('content-type')]).toEqual([200, expect.stringContaining('spreadsheetml')])
})
