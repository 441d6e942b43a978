import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { dyingAt } from '../../../testing/dying.ts'
import { levelOf } from '../../../testing/ending.ts'
import { startTestPortal, type TestPortal } from '../../../testing/portal.ts'
import { AGENCY_ADMIN } from '../../../testing/world.ts'
import { carryOutPlannedEnds } from './carry-out.ts'

let portal: TestPortal
beforeAll(async () => {
  portal = await startTestPortal({ env: { WORKER: 'none' } })
  portal.travelTo('2026-11-10T09:00:00Z')
})
afterAll(() => portal.stop())

const count = async (text: string): Promise<number> => (await portal.database.pool.query<{ count: number }>(text)).rows[0]?.count ?? -1
const standing = () => count(`SELECT count(*)::int AS count FROM planned_end WHERE status = 'planned'`)
/** Two plans that were made together. */
const planTwo = async (blocked: boolean) => {
  const customer = await portal.customer({ services: ['scanner', 'eekonomi-smart'] })
  const ends = ['scanner', 'eekonomi-smart'] as const
  const body = ends.map((service) => ({ collaborationId: customer.with(service).id, outcome: 'continue-standalone', confirmations: [] }))
  await portal.as(AGENCY_ADMIN).post('/terminations', { ends: body, lastDay: '2026-12-31' }, { 'idempotency-key': randomUUID() })
  if (blocked) await portal.database.pool.query('UPDATE membership SET is_main_contact = false WHERE company_id = $1', [customer.id])
  return customer
}
/** Carries out what is due in a process that is killed at this statement; gives whether that statement was reached. */
const killedAt = async (statement: number): Promise<boolean> => {
  const { database, died } = dyingAt(portal.context.database, statement)
  await carryOutPlannedEnds({ ...portal.context, database }).catch(() => undefined)
  return died()
}

it('a process killed at any statement leaves no plan lost, none carried out twice and no act half', async () => {
  const customers = []
  for (let each = 0; each < 4; each += 1) customers.push(await planTwo(false))
  const held = await planTwo(true)
  portal.travelTo('2027-01-01T09:00:00Z')
  let statement = 0
  do {
    statement += 1
    for (const customer of customers) {
      const levels = await Promise.all((['scanner', 'eekonomi-smart'] as const).map((each) => levelOf(portal.as(AGENCY_ADMIN), customer.with(each))))
      expect(new Set(levels).size).toBe(1)
    }
  } while (await killedAt(statement))
  expect(statement).toBe(17)
  expect(await standing()).toBe(2)
  expect(await count(`SELECT count(*)::int AS count FROM termination WHERE planned_at IS NOT NULL`)).toBe(8)
  expect(await count(`SELECT count(*)::int AS count FROM event WHERE type = 'collaboration-ended' AND details->>'planned' = 'true'`)).toBe(8)
  expect(await count(`SELECT count(*)::int AS count FROM event WHERE type = 'planned-end-in-the-way' AND company_id = '${held.id}'`)).toBe(2)
  expect(await count(`SELECT count(*)::int AS count FROM pgboss.job WHERE name = 'mail-collaborations-ended'`)).toBe(4)
  expect(await count(`SELECT count(*)::int AS count FROM pgboss.job WHERE name = 'mail-planned-end' AND data->>'told' = 'in-the-way'`)).toBe(1)
})
