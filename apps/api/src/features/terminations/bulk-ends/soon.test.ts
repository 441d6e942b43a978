import { afterAll, beforeAll, expect, it } from 'vitest'
import { startTestPortal, type TestPortal } from '../../../testing/portal.ts'
import { AGENCY_ADMIN } from '../../../testing/world.ts'
import { remindOfPlannedEnds } from '../planned-ends/remind.ts'
import { carryOutBulkEnds } from './carry-out-bulk.ts'

let portal: TestPortal
beforeAll(async () => {
  portal = await startTestPortal({ env: { WORKER: 'none' }, sessionsKeptMs: 0 })
  portal.travelTo('2026-11-10T09:00:00Z')
})
afterAll(() => portal.stop())

const CHOICES = { scanner: 'continue-standalone', 'eekonomi-smart': 'deactivate-read-only' } as const
const jobs = async (kind: string, told?: string) => {
  const text = `SELECT data FROM pgboss.job WHERE name = $1 AND ($2::text IS NULL OR data->>'told' = $2)`
  return (await portal.database.pool.query(text, [kind, told ?? null])).rows.map(({ data }) => data)
}

it('planned ends of many customers are reminded of in one mail to the agency, and to each customer of its own, once for each day (G14)', async () => {
  const customers = [await portal.customer({ services: ['scanner', 'eekonomi-smart'] }), await portal.customer({ services: ['scanner'] })]
  const admin = portal.as(AGENCY_ADMIN)
  const body = { selection: { ids: customers.map(({ id }) => id) }, choices: CHOICES, lastDay: '2026-12-31' }
  const { id } = (await admin.post(`/companies/${portal.agency.id}/bulk-ends`, body)).body
  await admin.post(`/bulk-ends/${id}/start`, {})
  await carryOutBulkEnds(portal.context)
  for (const instant of ['2026-12-16T09:00:00Z', '2026-12-17T09:00:00Z', '2026-12-17T10:00:00Z', '2026-12-30T09:00:00Z']) {
    portal.travelTo(instant)
    await remindOfPlannedEnds(portal.context)
  }
  const toAgency = [14, 1].map((days) => ({ bulkEndId: id, lastDay: '2026-12-31', days, customers: 2 }))
  expect(await jobs('mail-bulk-soon')).toEqual(toAgency)
  const toCustomers = await jobs('mail-planned-end', 'soon')
  expect(toCustomers.map(({ side, days }) => [side, days])).toEqual([
    ['customer', 14],
    ['customer', 14],
    ['customer', 1],
    ['customer', 1],
  ])
})
