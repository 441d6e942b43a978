import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cookiesOf, createCaller } from '../../testing/caller.ts'
import { PASSWORD, startTestPortal, type TestPortal } from '../../testing/portal.ts'
import { AGENCY_ADMIN, type Customer } from '../../testing/world.ts'

let portal: TestPortal
beforeAll(async () => void (portal = await startTestPortal()))
afterAll(() => portal.stop())

const agency = () => portal.as(AGENCY_ADMIN)
const usersOf = (customer: Customer) => `/companies/${customer.id}/users`
const userOf = (customer: Customer, membershipId: string) => `/companies/${customer.id}/users/${membershipId}`
const list = async (customer: Customer) => (await portal.as(customer.admin).get(`/companies/${customer.id}/users`)).body.items

describe('an agency’s administrator', () => {
  it('raises a customer’s user to administrator (G6), and may change nothing else', async () => {
    const customer = await portal.customer({ services: ['utlagg'] })
    const { membershipId } = await portal.member(customer, { email: `p@${customer.customerNumber}.example`, name: 'P', role: 'user' })
    const path = userOf(customer, membershipId)
    expect(await agency().patch(path, { role: 'administrator' })).toMatchObject({ status: 200, body: { role: 'administrator' } })
    for (const change of [{ role: 'user' }, { role: 'auditor' }, { status: 'inactive' }, { licences: [] }, { role: 'administrator', licences: [] }])
      expect([change, (await agency().patch(path, change)).body.code]).toEqual([change, 'forbidden'])
    expect((await agency().delete(path)).status).toBe(403)
  })

  it('is told what it may do with each user, as the customer’s own is', async () => {
    const customer = await portal.customer({ services: ['utlagg'] })
    await portal.member(customer, { email: `q@${customer.customerNumber}.example`, name: 'Q', role: 'user' })
    const abilitiesFor = async (email: string) => {
      const { items } = (await portal.as(email).get(usersOf(customer))).body
      return items.find(({ name }: { name: string }) => name === 'Q').abilities
    }
    expect(await abilitiesFor(AGENCY_ADMIN)).toEqual(['make-administrator', 'make-main-contact'])
    expect(await abilitiesFor(customer.admin)).toEqual(['change', 'remove', 'make-administrator', 'make-main-contact'])
  })
})

describe('what was done with users', () => {
  it('stands in the event log', async () => {
    const customer = await portal.customer({ services: ['utlagg'] })
    const { id } = (await agency().post(usersOf(customer), { email: 'nora@nya.example', name: 'Nora', role: 'user' })).body
    await agency().put(`/companies/${customer.id}/main-contact`, { membershipId: id })
    await portal.as(customer.admin).patch(userOf(customer, customer.adminId), { licences: [] })
    const events = (await portal.as(customer.admin).get(`/companies/${customer.id}/events`)).body.items
    expect(events).toMatchObject([
      { type: 'user-changed', actor: { party: 'customer' }, details: { change: 'licences' } },
      { type: 'main-contact-set', actor: { party: 'agency' }, agency: { id: portal.agency.id }, details: { person: 'Nora' } },
      { type: 'user-added', actor: { party: 'agency' }, details: { person: 'Nora', role: 'user' } },
    ])
    const seen = (await agency().get(`/companies/${customer.id}/events`)).body.items
    expect(seen.map(({ type }: { type: string }) => type)).toEqual(['main-contact-set', 'user-added'])
  })

  it('a removed user is gone from the list and can be invited again', async () => {
    const customer = await portal.customer()
    const member = await portal.member(customer, { email: `bort@${customer.customerNumber}.example`, name: 'Bort', role: 'user' })
    expect((await portal.as(customer.admin).delete(userOf(customer, member.membershipId))).status).toBe(204)
    expect(await list(customer)).toHaveLength(1)
    expect((await portal.as(customer.admin).post(usersOf(customer), { email: member.email, name: 'Bort', role: 'user' })).status).toBe(201)
  })

  it('a cookie of somebody removed everywhere opens nothing', async () => {
    const customer = await portal.customer()
    const member = await portal.member(customer, { email: `ut@${customer.customerNumber}.example`, name: 'Ut', role: 'user' })
    const reply = await portal.anonymous.post('/api/auth/sign-in/email', { email: member.email, password: PASSWORD })
    const caller = createCaller(portal.url, async () => cookiesOf(reply))
    expect((await caller.get('/me')).status).toBe(200)
    await portal.as(customer.admin).delete(userOf(customer, member.membershipId))
    expect((await caller.get('/me')).status).toBe(401)
  })
})
