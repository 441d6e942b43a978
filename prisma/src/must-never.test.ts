import { v7 } from 'uuid'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addCollaboration, addCompany, addMember, addRecords, addSubscription, addTermination, type Company, type Work } from '../world/index.ts'
import { sqlState } from './errors.ts'
import { testDatabase, type TestDatabase } from './testing.ts'

let test: TestDatabase
let agency: Company
let customer: Company
let active: Work
let ended: Work
let terminationId: string
let mainContact: string
let other: string
beforeAll(async () => {
  test = await testDatabase('must_never')
  const { pool } = test.database
  agency = await addCompany(pool, { name: 'Byrån AB', customerNumber: '1001', kind: 'agency' })
  customer = await addCompany(pool, { name: 'Kunden AB', customerNumber: '2001', kind: 'customer' })
  const main = await addMember(pool, customer, { email: 'a@kund.example', name: 'A', role: 'administrator', mainContact: true })
  mainContact = main.membershipId
  other = (await addMember(pool, customer, { email: 'b@kund.example', name: 'B', role: 'administrator' })).membershipId
  active = await addCollaboration(pool, { agency, customer, service: 'eekonomi-smart' })
  ended = await addCollaboration(pool, { agency, customer, service: 'eekonomi-pro' })
  const account = { kind: 'account', key: '0000001930', content: { number: '1930', name: 'Bank' } } as const
  for (const { subscriptionId } of [active, ended]) await addRecords(pool, subscriptionId, [account])
  const how = { outcome: 'deactivate-read-only', state: 'read-only', at: '2026-03-31T13:20:00Z', receiptNumber: '2026-TEST' } as const
  terminationId = await addTermination(pool, ended, { ...how, by: main.userId, effects: [], unchanged: [] })
  await pool.query('INSERT INTO agency_access_removal (termination_id, by_user_id, at) VALUES ($1, $2, now())', [terminationId, main.userId])
  const deletion = `INSERT INTO deletion (termination_id, subscription_id, due_on, status) VALUES ($1, $2, '2026-05-01', 'scheduled')`
  await pool.query(deletion, [terminationId, ended.subscriptionId])
})
afterAll(() => test.drop())

/** The SQLSTATE that refuses a statement. The statement is always rolled back. */
const refusal = async (text: string, values: readonly unknown[] = []): Promise<string | undefined> => {
  const client = await test.database.pool.connect()
  try {
    await client.query('BEGIN')
    return await client.query(text, [...values]).then(
      () => 'accepted',
      (error: unknown) => sqlState(error),
    )
  } finally {
    await client.query('ROLLBACK')
    client.release()
  }
}
let made = 0
const newCustomer = () => {
  made += 1
  return addCompany(test.database.pool, { name: `Ny ${made}`, customerNumber: String(5000 + made), kind: 'customer' })
}

const CHECK = '23514'
const UNIQUE = '23505'

describe('a workspace that is not active is written to by nobody (MT001)', () => {
  const insert = `INSERT INTO workspace_record (id, subscription_id, kind, key, content, created_at, updated_at)
    VALUES ($1, $2, 'account', 'new', '{}', now(), now())`
  it.each([
    ['a new record', insert, () => [v7(), ended.subscriptionId]],
    ['a changed record', `UPDATE workspace_record SET content = '{}' WHERE subscription_id = $1`, () => [ended.subscriptionId]],
    ['a removed record', 'DELETE FROM workspace_record WHERE subscription_id = $1', () => [ended.subscriptionId]],
    ['every record of every workspace', `UPDATE workspace_record SET version = version + 1`, () => []],
  ])('%s', async (_, text, values) => expect(await refusal(text, values())).toBe('MT001'))

  it('while the same goes into an active one', async () => {
    expect(await refusal(insert, [v7(), active.subscriptionId])).toBe('accepted')
    expect(await refusal('DELETE FROM workspace_record WHERE subscription_id = $1', [active.subscriptionId])).toBe('accepted')
  })

  it.each(['read-only', 'closed', 'deleted'])('in the state %s', async (state) => {
    const id = await addSubscription(test.database.pool, await newCustomer(), 'utlagg', state as 'closed')
    expect(await refusal(insert, [v7(), id])).toBe('MT001')
  })

  it('but for the destruction itself', async () => {
    const id = await addSubscription(test.database.pool, await newCustomer(), 'utlagg')
    await addRecords(test.database.pool, id, [{ kind: 'expense-report', key: '1', content: {} }])
    await test.database.pool.query(`UPDATE subscription SET state = 'deleting' WHERE id = $1`, [id])
    expect(await refusal(insert, [v7(), id])).toBe('MT001')
    expect(await refusal('DELETE FROM workspace_record WHERE subscription_id = $1', [id])).toBe('accepted')
  })

  it('a record never moves to another workspace (MT003)', async () => {
    const move = 'UPDATE workspace_record SET subscription_id = $2 WHERE subscription_id = $1'
    expect(await refusal(move, [active.subscriptionId, ended.subscriptionId])).toBe('MT003')
  })
})

describe('an active collaboration stands in an active subscription (G12)', () => {
  const ACTIVATE = `UPDATE collaboration SET status = 'active', ended_at = NULL WHERE id = $1`
  it('a second one in the same subscription', async () => {
    const second = await addCollaboration(test.database.pool, { agency, customer, service: 'eekonomi-smart', status: 'pending' })
    expect(await refusal(ACTIVATE, [second.id])).toBe(UNIQUE)
  })

  it('one that becomes active in a subscription that is read-only, or whose subscription is closed', async () => {
    const asked = await addCollaboration(test.database.pool, { ...ended, status: 'pending' })
    const close = `UPDATE subscription SET state = 'closed' WHERE id = $1`
    expect([await refusal(ACTIVATE, [asked.id]), await refusal(close, [active.subscriptionId])]).toEqual(['MT002', 'MT002'])
  })
  it('both changed by one statement are judged together', async () => {
    const both = `WITH e AS (UPDATE collaboration SET status = 'ended', ended_at = now() WHERE id = $1) UPDATE subscription SET state = 'closed' WHERE id = $2`
    expect(await refusal(both, [active.id, active.subscriptionId])).toBe('accepted')
  })

  it.each([
    ['an ended one without an instant', `UPDATE collaboration SET status = 'ended' WHERE id = $1`],
    ['an active one with one', `UPDATE collaboration SET ended_at = now() WHERE id = $1`],
    ['a status nobody knows', `UPDATE collaboration SET status = 'paused' WHERE id = $1`],
  ])('%s', async (_, text) => expect(await refusal(text, [active.id])).toBe(CHECK))

  it('one agency asking twice at a time', async () => {
    const asking = { agency, customer, service: 'scanner', status: 'pending' } as const
    const { id } = await addCollaboration(test.database.pool, asking)
    await expect(addCollaboration(test.database.pool, asking)).rejects.toMatchObject({ code: UNIQUE })
    await test.database.pool.query(`UPDATE collaboration SET status = 'withdrawn' WHERE id = $1`, [id])
    await addCollaboration(test.database.pool, asking)
  })

  it('a state nobody knows', async () => {
    expect(await refusal(`UPDATE subscription SET state = 'asleep' WHERE id = $1`, [ended.subscriptionId])).toBe(CHECK)
  })

  it('one subscription per company and service', async () => {
    const text = `INSERT INTO subscription (id, company_id, service, state) VALUES ($1, $2, 'eekonomi-smart', 'active')`
    expect(await refusal(text, [v7(), customer.id])).toBe(UNIQUE)
  })

  it.each([
    ['active', UNIQUE],
    ['read-only', UNIQUE],
    ['closed', UNIQUE],
    ['deleting', UNIQUE],
    ['deleted', 'accepted'],
  ] as const)('nor a second one beside one that is %s: %s', async (state, expected) => {
    const holder = await newCustomer()
    for (const history of ['deleted', 'deleted', state] as const) await addSubscription(test.database.pool, holder, 'ekonomioversikt', history)
    const anew = `INSERT INTO subscription (id, company_id, service, state) VALUES ($1, $2, 'ekonomioversikt', 'closed')`
    expect(await refusal(anew, [v7(), holder.id])).toBe(expected)
  })
})

describe('a collaboration is between an agency and a customer, in that customer’s subscription of that service (MT005)', () => {
  const insert = `
    INSERT INTO collaboration (id, agency_id, customer_id, subscription_id, service, status, started_at,
      agency_name, agency_number, customer_name, customer_number)
    SELECT $1, a.id, k.id, s.id, $5, 'declined', now(), a.name, a.customer_number, k.name, k.customer_number
    FROM company a, company k, subscription s WHERE a.id = $2 AND k.id = $3 AND s.id = $4`
  it.each([
    ['the customer in the agency’s place', () => [customer.id, customer.id, active.subscriptionId, 'eekonomi-smart'], 'MT005'],
    ['another service than the subscription’s', () => [agency.id, customer.id, active.subscriptionId, 'lon'], 'MT005'],
    ['as it should be', () => [agency.id, customer.id, active.subscriptionId, 'eekonomi-smart'], 'accepted'],
  ])('%s', async (_, values, expected) => expect(await refusal(insert, [v7(), ...values()])).toBe(expected))

  it('another customer’s subscription', async () => {
    expect(await refusal(insert, [v7(), agency.id, (await newCustomer()).id, active.subscriptionId, 'eekonomi-smart'])).toBe('MT005')
  })
})

describe('the main contact (G7)', () => {
  it.each([
    ['a second one', 'UPDATE membership SET is_main_contact = true WHERE id = $1', () => other, UNIQUE],
    ['one who is no administrator', `UPDATE membership SET role = 'user' WHERE id = $1`, () => mainContact, CHECK],
    ['one who is cut off', `UPDATE membership SET status = 'inactive' WHERE id = $1`, () => mainContact, CHECK],
    ['removed', 'DELETE FROM membership WHERE id = $1', () => mainContact, 'MT004'],
    ['another administrator removed', 'DELETE FROM membership WHERE id = $1', () => other, 'accepted'],
  ])('%s', async (_, text, id, expected) => expect(await refusal(text, [id()])).toBe(expected))
})

describe('who has not accepted an invitation (MT007)', () => {
  it('is removed, not cut off, so that nobody becomes active by being made so again', async () => {
    const company = await newCustomer()
    const { membershipId } = await addMember(test.database.pool, company, { email: 'c@kund.example', name: 'C', role: 'user', status: 'invited' })
    const become = (status: string) => refusal(`UPDATE membership SET status = '${status}' WHERE id = $1`, [membershipId])
    expect(await become('inactive')).toBe('MT007')
    expect(await become('active')).toBe('accepted')
    expect(await refusal('DELETE FROM membership WHERE id = $1', [membershipId])).toBe('accepted')
  })
})

describe('what is kept for ever (MT003)', () => {
  it.each([
    ['a termination changed', `UPDATE termination SET outcome = 'delete'`],
    ['a termination removed', 'DELETE FROM termination'],
    ['terminations emptied', 'TRUNCATE termination CASCADE'],
    ['an event changed', `UPDATE event SET type = 'user-removed'`],
    ['an event removed', 'DELETE FROM event'],
    ['events emptied', 'TRUNCATE event CASCADE'],
    ['a removal of access changed', 'UPDATE agency_access_removal SET at = now()'],
    ['a removal of access removed', 'DELETE FROM agency_access_removal'],
    ['removals of access emptied', 'TRUNCATE agency_access_removal'],
    ['a destruction removed', 'DELETE FROM deletion'],
    ['a destruction put off', `UPDATE deletion SET due_on = '2027-01-01'`],
    ['contents emptied', 'TRUNCATE workspace_record CASCADE'],
  ])('%s', async (_, text) => expect(await refusal(text)).toBe('MT003'))

  it('a destruction is decided once', async () => {
    expect(await refusal(`UPDATE deletion SET status = 'cancelled'`)).toBe(CHECK)
    await test.database.pool.query(`UPDATE deletion SET status = 'cancelled', decided_at = now()`)
    expect(await refusal(`UPDATE deletion SET status = 'scheduled', decided_at = NULL`)).toBe('MT003')
  })
})

/** A scheduled deletion of a workspace with one record, after these statements. */
const scheduled = async (...before: readonly string[]): Promise<string> => {
  const work = await addCollaboration(test.database.pool, { agency, customer: await newCustomer(), service: 'utlagg' })
  await addRecords(test.database.pool, work.subscriptionId, [{ kind: 'expense-report', key: '1', content: {} }])
  const decider = (await test.database.pool.query<{ id: string }>('SELECT id FROM "user" LIMIT 1')).rows[0]!.id
  const how = { outcome: 'delete', state: 'deleting', at: '2026-03-31T13:20:00Z', effects: [], unchanged: [] } as const
  const id = await addTermination(test.database.pool, work, { ...how, receiptNumber: v7(), by: decider })
  const deletion = `INSERT INTO deletion (termination_id, subscription_id, due_on, status) VALUES ($1, $2, '2026-05-01', 'scheduled')`
  await test.database.pool.query(deletion, [id, work.subscriptionId])
  for (const text of before) await test.database.pool.query(text, [id])
  return id
}

describe('a destruction is whole (MT006)', () => {
  const BEGIN = `INSERT INTO deletion_run (termination_id, counts, records, files, started_at) VALUES ($1, '[]', 1, 0, now())`
  const CALL_OFF = `UPDATE deletion SET status = 'cancelled', decided_at = now() WHERE termination_id = $1`
  const CARRIED_OUT = `UPDATE deletion SET status = 'carried-out', decided_at = now() WHERE termination_id = $1`
  const [GIVEN_BACK, DESTROYED, WORKED_IN] = ['read-only', 'deleted', 'active'].map(
    (state) => `UPDATE subscription SET state = '${state}' WHERE id = (SELECT subscription_id FROM deletion WHERE termination_id = $1)`,
  ) as [string, string, string]
  const EMPTIED = 'DELETE FROM workspace_record r USING deletion d WHERE d.subscription_id = r.subscription_id AND d.termination_id = $1'

  it.each([
    ['one that was called off begins', [CALL_OFF, GIVEN_BACK], BEGIN, 'MT006'],
    ['one that is scheduled begins', [], BEGIN, 'accepted'],
    ['one that has begun is called off', [BEGIN], CALL_OFF, 'MT006'],
    ['its workspace is given back', [BEGIN], GIVEN_BACK, 'MT006'],
    ['it is carried out without a certificate', [BEGIN], CARRIED_OUT, 'MT006'],
    ['a workspace is destroyed that has content', [BEGIN], DESTROYED, 'MT006'],
    ['a workspace is destroyed that has none', [BEGIN, EMPTIED], DESTROYED, 'accepted'],
    ['a destroyed workspace comes back', [BEGIN, EMPTIED, DESTROYED], WORKED_IN, 'MT006'],
    ['what was there is told otherwise', [BEGIN], `UPDATE deletion_run SET counts = '[1]' WHERE termination_id = $1`, 'MT003'],
    ['what was there is forgotten', [BEGIN], 'DELETE FROM deletion_run WHERE termination_id = $1', 'MT003'],
  ])('%s', async (_, before, text, expected) => expect(await refusal(text, [await scheduled(...before)])).toBe(expected))
})

describe('a customer number', () => {
  it.each(['123', '12345678901', '12 345', 'abcd', ''])('is 4–10 digits, not "%s"', async (number) => {
    expect(await refusal(`INSERT INTO company (id, kind, customer_number, name) VALUES ($1, 'customer', $2, 'X')`, [v7(), number])).toBe(CHECK)
  })
  it('is unique', async () => {
    expect(await refusal(`INSERT INTO company (id, kind, customer_number, name) VALUES ($1, 'customer', '2001', 'X')`, [v7()])).toBe(UNIQUE)
  })
})
