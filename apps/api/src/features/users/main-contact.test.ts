import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestPortal, type TestPortal } from '../../testing/portal.ts'
import { AGENCY_ADMIN, type Customer } from '../../testing/world.ts'

let portal: TestPortal
beforeAll(async () => void (portal = await startTestPortal()))
afterAll(() => portal.stop())

const userOf = (customer: Customer, membershipId: string) => `/companies/${customer.id}/users/${membershipId}`
const list = async (customer: Customer) => (await portal.as(customer.admin).get(`/companies/${customer.id}/users`)).body.items

describe('the main contact (G7)', () => {
  it.each([
    ['demoted', { role: 'user' }],
    ['made auditor', { role: 'auditor' }],
    ['deactivated', { status: 'inactive' }],
  ])('is not %s until another one is set (example 4)', async (_, change) => {
    const customer = await portal.customer()
    await portal.member(customer, { email: `annan@${customer.customerNumber}.example`, name: 'Annan', role: 'administrator' })
    const caller = portal.as(customer.admin)
    const reply = await caller.patch(userOf(customer, customer.adminId), change)
    expect(reply).toMatchObject({ status: 409, body: { code: 'is-main-contact' } })
    const { id: other } = (await list(customer)).find(({ name }: { name: string }) => name === 'Annan')
    expect((await caller.put(`/companies/${customer.id}/main-contact`, { membershipId: other })).status).toBe(200)
    expect((await caller.patch(userOf(customer, customer.adminId), change)).status).toBe(200)
  })

  it('is not removed', async () => {
    const customer = await portal.customer()
    const reply = await portal.as(customer.admin).delete(userOf(customer, customer.adminId))
    expect(reply).toMatchObject({ status: 409, body: { code: 'is-main-contact' } })
    expect(reply.body.problems.map(({ code }: { code: string }) => code)).toEqual(['is-main-contact', 'last-administrator'])
  })

  it('becomes administrator, and is the only one', async () => {
    const customer = await portal.customer()
    const { membershipId } = await portal.member(customer, { email: `ny@${customer.customerNumber}.example`, name: 'Ny', role: 'user' })
    const reply = await portal.as(customer.admin).put(`/companies/${customer.id}/main-contact`, { membershipId })
    expect(reply).toMatchObject({ status: 200, body: { id: membershipId, role: 'administrator', isMainContact: true } })
    const contacts = (await list(customer)).filter(({ isMainContact }: { isMainContact: boolean }) => isMainContact)
    expect(contacts.map(({ id }: { id: string }) => id)).toEqual([membershipId])
  })

  it('is not set once more', async () => {
    const customer = await portal.customer()
    const again = await portal.as(customer.admin).put(`/companies/${customer.id}/main-contact`, { membershipId: customer.adminId })
    expect(again).toMatchObject({ status: 409, body: { code: 'already-main-contact' } })
  })

  it('two chosen at once leave exactly one', async () => {
    const customer = await portal.customer()
    const one = await portal.member(customer, { email: `ett@${customer.customerNumber}.example`, name: 'Ett', role: 'user' })
    const two = await portal.member(customer, { email: `tva@${customer.customerNumber}.example`, name: 'Två', role: 'user' })
    const choose = ({ membershipId }: { membershipId: string }) =>
      portal.as(customer.admin).put(`/companies/${customer.id}/main-contact`, { membershipId })
    const replies = await Promise.all([choose(one), choose(two)])
    expect(replies.map(({ status }) => status)).toEqual([200, 200])
    expect((await list(customer)).filter(({ isMainContact }: { isMainContact: boolean }) => isMainContact)).toHaveLength(1)
  })

  it('is one of the customer’s own people, not of the agency that works there (G8)', async () => {
    const customer = await portal.customer({ services: ['utlagg'] })
    const body = { email: AGENCY_ADMIN, name: 'Astrid', role: 'administrator', mainContact: true }
    expect(await portal.as(AGENCY_ADMIN).post(`/companies/${customer.id}/users`, body)).toMatchObject({
      status: 409,
      body: { code: 'is-agency-staff' },
    })
    expect(await list(customer)).toHaveLength(1)
    const { membershipId } = await portal.member(customer, { email: AGENCY_ADMIN, name: 'Astrid Norling', role: 'user' })
    const reply = await portal.as(customer.admin).put(`/companies/${customer.id}/main-contact`, { membershipId })
    expect(reply).toMatchObject({ status: 409, body: { code: 'is-agency-staff' } })
  })

  it('is nobody who has been deactivated', async () => {
    const customer = await portal.customer()
    const asked = { email: `slut@${customer.customerNumber}.example`, name: 'Slut', role: 'user', status: 'inactive' } as const
    const { membershipId } = await portal.member(customer, asked)
    const reply = await portal.as(customer.admin).put(`/companies/${customer.id}/main-contact`, { membershipId })
    expect(reply).toMatchObject({ status: 409, body: { code: 'member-inactive' } })
  })

  it('is nobody of another company', async () => {
    const [customer, other] = [await portal.customer(), await portal.customer()]
    const reply = await portal.as(customer.admin).put(`/companies/${customer.id}/main-contact`, { membershipId: other.adminId })
    expect(reply).toMatchObject({ status: 404, body: { code: 'not-found' } })
    expect((await portal.as(customer.admin).patch(userOf(customer, other.adminId), { role: 'user' })).status).toBe(404)
  })
})

describe('the last administrator', () => {
  it.each([
    ['demoted', { role: 'user' }],
    ['deactivated', { status: 'inactive' }],
  ])('is not %s', async (_, change) => {
    const customer = await portal.customer({ mainContact: false })
    const reply = await portal.as(customer.admin).patch(userOf(customer, customer.adminId), change)
    expect(reply).toMatchObject({ status: 409, body: { code: 'last-administrator' } })
  })

  it('two administrators who demote each other at once: one remains', async () => {
    const customer = await portal.customer({ mainContact: false })
    const other = await portal.member(customer, { email: `andra@${customer.customerNumber}.example`, name: 'Andra', role: 'administrator' })
    await Promise.all([portal.as(customer.admin).get('/me'), portal.as(other.email).get('/me')])
    await Promise.all([
      portal.as(customer.admin).patch(userOf(customer, other.membershipId), { role: 'user' }),
      portal.as(other.email).patch(userOf(customer, customer.adminId), { role: 'user' }),
    ])
    const { rows } = await portal.database.pool.query(`SELECT id FROM membership WHERE company_id = $1 AND role = 'administrator'`, [customer.id])
    expect(rows.length).toBeGreaterThanOrEqual(1)
  })
})
