import { afterAll, beforeAll, expect, it } from 'vitest'
import type { NewEvent } from '@portal/domain'
import { addCompany } from '../world/index.ts'
import { eventRows, insertEvents } from './events.ts'
import { testDatabase, type TestDatabase } from './testing.ts'

let test: TestDatabase
let companyId: string
beforeAll(async () => {
  test = await testDatabase('events')
  companyId = (await addCompany(test.database.pool, { kind: 'customer', customerNumber: '20001', name: 'Kund AB' })).id
})
afterAll(() => test.drop())

const imported = (rows: number): NewEvent => ({ type: 'register-imported', companyId, agencyId: null, details: { rows } })
const tell = (at: string, counts: readonly number[]) =>
  test.database.pool.query(insertEvents('$1'), [eventRows(counts.map(imported), { at: new Date(at), by: null })])

it('lists events in the order of the time they tell, and those of one moment in the order they were told', async () => {
  const noon = '2026-11-20T12:00:00.000Z'
  await tell(noon, [1, 2, 3])
  await tell(noon, [4])
  await tell('2026-11-20T11:59:59.999Z', [0])
  await tell('2026-11-20T12:00:00.001Z', [5])
  const { rows } = await test.database.pool.query<{ rows: number; at: Date }>(`SELECT (details->>'rows')::int AS rows, at FROM event ORDER BY id`)
  expect(rows.map((row) => row.rows)).toEqual([0, 1, 2, 3, 4, 5])
  expect(rows[1]?.at.toISOString()).toBe(noon)
})

it('writes an event of the portal itself without an actor', async () => {
  const { rows } = await test.database.pool.query('SELECT DISTINCT actor_user_id, actor_name, actor_party, agency_id, audience, type FROM event')
  const nobody = { actor_user_id: null, actor_name: null, actor_party: null, agency_id: null }
  expect(rows).toEqual([{ ...nobody, audience: 'company', type: 'register-imported' }])
})
