import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addCollaboration, addCompany, addMember, type Company } from '../world/builders.ts'
import { testDatabase, type TestDatabase } from './testing.ts'

let test: TestDatabase
let agency: Company
let number = 60_000
beforeAll(async () => {
  test = await testDatabase('main_contact_missing')
  agency = await addCompany(test.database.pool, { name: 'Byrån AB', customerNumber: '59999', kind: 'agency' })
})
afterAll(() => test.drop())

const newCustomer = () => addCompany(test.database.pool, { name: 'Kund AB', customerNumber: String((number += 1)), kind: 'customer' })
const addContact = (customer: Company) =>
  addMember(test.database.pool, customer, { email: `${customer.customerNumber}@kund.example`, name: 'Kim', role: 'administrator', mainContact: true })
const missing = async ({ id }: Company): Promise<readonly boolean[]> => {
  const { rows } = await test.database.pool.query('SELECT main_contact_missing AS missing FROM collaboration WHERE customer_id = $1', [id])
  return rows.map((row) => row.missing)
}

describe('a collaboration says whether its customer has no main contact', () => {
  it('when it is new, whatever is written', async () => {
    const customer = await newCustomer()
    await addCollaboration(test.database.pool, { agency, customer, service: 'lon' })
    await addContact(customer)
    await addCollaboration(test.database.pool, { agency, customer, service: 'scanner' })
    await test.database.pool.query('UPDATE collaboration SET main_contact_missing = true WHERE customer_id = $1', [customer.id])
    expect(await missing(customer)).toEqual([false, false])
  })

  it('when the first main contact is set, and while another takes over', async () => {
    const customer = await newCustomer()
    await addCollaboration(test.database.pool, { agency, customer, service: 'lon' })
    expect(await missing(customer)).toEqual([true])
    await addContact(customer)
    expect(await missing(customer)).toEqual([false])
    await test.database.pool.query('UPDATE membership SET is_main_contact = false WHERE company_id = $1', [customer.id])
    expect(await missing(customer)).toEqual([true])
    await test.database.pool.query('UPDATE membership SET is_main_contact = true WHERE company_id = $1', [customer.id])
    expect(await missing(customer)).toEqual([false])
  })

  it('when both are written at once: the collaboration waits for the main contact', async () => {
    const customer = await newCustomer()
    const setting = await test.database.pool.connect()
    await setting.query('BEGIN')
    const user = `INSERT INTO "user" (id, email, name, updated_at) VALUES (uuidv7(), $1, 'Kim', now()) RETURNING id`
    const { rows } = await setting.query(user, [`${customer.customerNumber}@atonce.example`])
    const member = `INSERT INTO membership (id, user_id, company_id, role, status, is_main_contact) VALUES (uuidv7(), $1, $2, 'administrator', 'active', true)`
    await setting.query(member, [rows[0].id, customer.id])
    const added = addCollaboration(test.database.pool, { agency, customer, service: 'lon' })
    const waits = 'SELECT count(*)::int AS count FROM pg_stat_activity WHERE wait_event_type = $1 AND datname = current_database()'
    await expect.poll(async () => (await test.database.pool.query(waits, ['Lock'])).rows[0].count).toBe(1)
    await setting.query('COMMIT')
    setting.release()
    await added
    expect(await missing(customer)).toEqual([false])
  })
})
