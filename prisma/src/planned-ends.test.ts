import { v7 } from 'uuid'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addCollaboration, addCompany, addMember, addTermination, type Company, type Work } from '../world/index.ts'
import { sqlState } from './errors.ts'
import { testDatabase, type TestDatabase } from './testing.ts'

let test: TestDatabase
let agency: Company
let customer: Company
let active: Work
let ended: Work
let userId: string
let planId: string
beforeAll(async () => {
  test = await testDatabase('planned_ends')
  const { pool } = test.database
  agency = await addCompany(pool, { name: 'Byrån AB', customerNumber: '1001', kind: 'agency' })
  customer = await addCompany(pool, { name: 'Kunden AB', customerNumber: '2001', kind: 'customer' })
  ;({ userId } = await addMember(pool, customer, { email: 'a@kund.example', name: 'A', role: 'administrator', mainContact: true }))
  active = await addCollaboration(pool, { agency, customer, service: 'eekonomi-smart' })
  ended = await addCollaboration(pool, { agency, customer, service: 'scanner' })
  const how = { outcome: 'deactivate-read-only', state: 'read-only', at: '2026-03-31T13:20:00Z', receiptNumber: '2026-TEST' } as const
  await addTermination(pool, ended, { ...how, by: userId, effects: [], unchanged: [] })
  planId = v7()
  await pool.query(PLAN, [...planOf(active, { id: planId })])
})
afterAll(() => test.drop())

const PLAN = `
  INSERT INTO planned_end (id, act_id, collaboration_id, agency_id, customer_id, last_day, outcome, acknowledged, planned_by, planned_by_user_id,
    planned_at, status, in_the_way)
  VALUES ($1, $2, $3, $4, $5, $6, 'continue-standalone', '[]', $7, $8, now(), $9, '{}')`
type Asked = { readonly id?: string; readonly by?: string; readonly status?: string; readonly lastDay?: string; readonly customerId?: string }
const planOf = ({ id: collaborationId }: Work, asked: Asked = {}): readonly unknown[] => {
  const { id = v7(), by = 'agency', status = 'planned', lastDay = '2026-12-31', customerId = customer.id } = asked
  return [id, v7(), collaborationId, agency.id, customerId, lastDay, by, userId, status]
}

/** The SQLSTATE that refuses a statement, at its end or when its transaction is over. Everything is rolled back. */
const refusal = async (text: string, values: readonly unknown[] = []): Promise<string | undefined> => {
  const client = await test.database.pool.connect()
  try {
    await client.query('BEGIN')
    await client.query(text, [...values])
    await client.query('SET CONSTRAINTS ALL IMMEDIATE')
    return undefined
  } catch (error) {
    return sqlState(error)
  } finally {
    await client.query('ROLLBACK')
    client.release()
  }
}
const change = (set: string) => refusal(`UPDATE planned_end SET ${set} WHERE id = $1`, [planId])

describe('a planned end (G14)', () => {
  it.each([
    ['outcome', `outcome = 'deactivate-read-only'`],
    ['reason', `reason = 'another'`],
    ['act', 'act_id = gen_random_uuid()'],
    ['side', `planned_by = 'customer'`],
    ['acknowledgements', `acknowledged = '[{}]'`],
    ['instant', `planned_at = now() + interval '1 day'`],
  ])('is not rewritten: its %s', async (_what, set) => expect(await change(set)).toBe('MT003'))

  it('is moved to another last day', async () => expect(await change(`last_day = '2027-01-31', moved_at = now()`)).toBe(undefined))
  it('is not removed', async () => expect(await refusal('DELETE FROM planned_end WHERE id = $1', [planId])).toBe('MT003'))
  it('has no try before its last day is over', async () =>
    expect(await change(`first_tried_on = '2026-12-31', tried_on = '2026-12-31', in_the_way = '{main-contact-missing}'`)).toBe('23514'))
  it('is not carried out without its termination', async () => expect(await change(`status = 'carried-out', closed_at = now()`)).toBe('MT008'))

  it('is one a side, and one comes next', async () => {
    expect(await refusal(PLAN, [...planOf(active, { lastDay: '2026-11-30' })])).toBe('23505')
    expect(await refusal(PLAN, [...planOf(active, { by: 'customer' })])).toBe('23505')
  })
  it('waits only behind an earlier one', async () => {
    expect(await refusal(PLAN, [...planOf(active, { by: 'customer', status: 'waiting', lastDay: '2027-01-31' })])).toBe(undefined)
    expect(await refusal(PLAN, [...planOf(active, { by: 'customer', status: 'waiting', lastDay: '2026-11-30' })])).toBe('MT008')
  })
  it('is of an active collaboration and its own two parties', async () => {
    expect(await refusal(PLAN, [...planOf(ended)])).toBe('MT008')
    expect(await refusal(PLAN, [...planOf(active, { by: 'customer', status: 'waiting', lastDay: '2027-01-31', customerId: agency.id })])).toBe(
      'MT008',
    )
  })
  it('is over before its collaboration is', async () =>
    expect(await refusal(`UPDATE collaboration SET status = 'ended', ended_at = now() WHERE id = $1`, [active.id])).toMatch(/^MT/))
})
