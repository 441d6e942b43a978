import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addCollaboration, addCompany, addSubscription, type Company } from '../world/index.ts'
import { sqlState } from './errors.ts'
import { testDatabase, type TestDatabase } from './testing.ts'

let test: TestDatabase
let agency: Company
let customers = 0
beforeAll(async () => {
  test = await testDatabase('parties')
  agency = await addCompany(test.database.pool, { name: 'Byrån AB', customerNumber: '1001', kind: 'agency' })
})
afterAll(() => test.drop())

const newCustomer = () => {
  customers += 1
  return addCompany(test.database.pool, { name: `Kund ${customers}`, customerNumber: String(5000 + customers), kind: 'customer' })
}
/** A pending collaboration in an active subscription. */
const asked = async () => {
  const work = await addCollaboration(test.database.pool, { agency, customer: await newCustomer(), service: 'scanner', status: 'pending' })
  await test.database.pool.query(`UPDATE subscription SET state = 'active', begun = true WHERE id = $1`, [work.subscriptionId])
  return work
}
const outcome = (statement: Promise<unknown>): Promise<string | undefined> =>
  statement.then(
    () => 'accepted',
    (error: unknown) => sqlState(error),
  )

const ENDING = `UPDATE subscription SET state = 'read-only' WHERE id = (SELECT subscription_id FROM collaboration WHERE id = $1)`
const ACTIVATING = `UPDATE collaboration SET status = 'active', ended_at = NULL WHERE id = $1`

it.each([
  ['active', '23514'],
  ['read-only', '23514'],
  ['deleted', 'accepted'],
] as const)('a service that nobody has accepted yet cannot be %s: %s', async (state, expected) => {
  const id = await addSubscription(test.database.pool, await newCustomer(), 'lon', 'requested')
  expect(await outcome(test.database.pool.query('UPDATE subscription SET state = $2 WHERE id = $1', [id, state]))).toBe(expected)
})

describe('a collaboration that becomes active while its subscription is ended (MT002)', () => {
  it.each([
    ['the end first', ENDING, ACTIVATING],
    ['the end second', ACTIVATING, ENDING],
  ])('%s: whoever comes second waits, and is refused', async (_, first, second) => {
    const { id } = await asked()
    const [one, other] = [await test.database.pool.connect(), await test.database.pool.connect()]
    try {
      await one.query('BEGIN')
      await one.query(first, [id])
      const waiting = outcome(other.query(second, [id]))
      await one.query('COMMIT')
      expect(await waiting).toBe('MT002')
    } finally {
      one.release(true)
      other.release(true)
    }
  })
})

describe('what is made between two parties stays theirs (MT005)', () => {
  it.each([
    ['a collaboration its customer', 'UPDATE collaboration SET customer_id = $2 WHERE id = $1'],
    ['a collaboration its agency', 'UPDATE collaboration SET agency_id = $2 WHERE id = $1'],
    ['a subscription its company', 'UPDATE subscription SET company_id = $2 WHERE id = (SELECT subscription_id FROM collaboration WHERE id = $1)'],
  ])('%s', async (_, text) => {
    const { id } = await asked()
    expect(await outcome(test.database.pool.query(text, [id, (await newCustomer()).id]))).toBe('MT005')
  })

  it('a company its kind', async () => {
    expect(await outcome(test.database.pool.query(`UPDATE company SET kind = 'customer' WHERE id = $1`, [agency.id]))).toBe('MT005')
    expect(await outcome(test.database.pool.query('UPDATE company SET kind = kind WHERE id = $1', [agency.id]))).toBe('accepted')
  })
})
