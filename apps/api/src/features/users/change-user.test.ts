import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { atOnce } from '../../testing/at-once.ts'
import { cookiesOf, createCaller } from '../../testing/caller.ts'
import { levelOf } from '../../testing/ending.ts'
import { startTestPortal, type TestPortal } from '../../testing/portal.ts'
import { statusesOf } from '../../testing/starting.ts'
import { AGENCY_ADMIN, type Customer, PASSWORD } from '../../testing/world.ts'

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
    for (const change of [
      { role: 'user' },
      { role: 'auditor' },
      { status: 'inactive' },
      { licences: [] },
      { role: 'administrator' },
      { role: 'administrator', licences: [] },
    ])
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
    expect(await abilitiesFor(customer.admin)).toEqual(['change', 'remove', 'make-administrator', 'make-main-contact', 'deactivate'])
  })
})

describe('at the same moment', () => {
  const ways = {
    demote: (path: string) => ({ as: (email: string) => portal.as(email).patch(path, { role: 'user' }) }),
    remove: (path: string) => ({ as: (email: string) => portal.as(email).delete(path) }),
  }
  it.each(['demote', 'remove'] as const)('two administrators %s each other: one does, the other is none any more', async (way) => {
    const customer = await portal.customer()
    const email = `${way}@${customer.customerNumber}.example`
    const [one, other] = [
      await portal.member(customer, { email, name: 'En', role: 'administrator' }),
      await portal.member(customer, { email: `2-${email}`, name: 'Två', role: 'administrator' }),
    ]
    const against = (who: string, whom: string) => () => ways[way](userOf(customer, whom)).as(who)
    const replies = await atOnce(portal.database, customer.id, [against(email, other.membershipId), against(`2-${email}`, one.membershipId)])
    expect(statusesOf(replies)).toEqual([way === 'demote' ? 200 : 204, 403])
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

const withMember = async (status: 'invited' | 'active' | 'inactive') => {
  const customer = await portal.customer({ services: ['utlagg'] })
  const asked = { email: `m@${customer.customerNumber}.example`, name: 'M', role: 'user', status, licences: ['utlagg'] } as const
  const member = await portal.member(customer, asked)
  return { customer, member, path: userOf(customer, member.membershipId), admin: portal.as(customer.admin), work: customer.with('utlagg') }
}

describe('the customer’s administrator', () => {
  it('deactivates and activates again', async () => {
    const { path, admin, member } = await withMember('active')
    expect((await admin.patch(path, { status: 'inactive' })).body).toMatchObject({ status: 'inactive' })
    expect((await portal.as(member.email).get('/me')).body.companies).toEqual([])
    expect((await admin.patch(path, { status: 'active' })).body).toMatchObject({ status: 'active' })
  })

  it('cannot activate for somebody who has not', async () => {
    const { path, admin } = await withMember('invited')
    expect(await admin.patch(path, { status: 'active' })).toMatchObject({ status: 409, body: { code: 'not-activated-yet' } })
  })

  it('does not deactivate somebody who has never been in: not by the way of inactive either does anybody come in unasked', async () => {
    const { path, admin, customer } = await withMember('invited')
    expect(await admin.patch(path, { status: 'inactive' })).toMatchObject({ status: 409, body: { code: 'invitation-open' } })
    expect((await list(customer)).find(({ name }: { name: string }) => name === 'M')).toMatchObject({ status: 'invited' })
    expect((await admin.delete(path)).status).toBe(204)
  })

  it('gives and takes licences, and access follows: none for a user, read for an administrator', async () => {
    const { path, admin, member, work } = await withMember('active')
    const level = () => levelOf(portal.as(member.email), work)
    expect(await level()).toBe('write')
    expect((await admin.patch(path, { licences: [] })).body.licences).toEqual([])
    expect(await level()).toBe('none')
    await admin.patch(path, { role: 'administrator' })
    expect(await level()).toBe('read')
    await admin.patch(path, { licences: ['utlagg', 'utlagg'] })
    expect(await level()).toBe('write')
  })

  it('lists users by name, page by page', async () => {
    const customer = await portal.customer()
    for (const [index, name] of ['Östen', 'Anna', 'Åsa', 'Anna', 'Zäta'].entries()) {
      const email = `${customer.customerNumber}-${index}@lista.example`
      await portal.member(customer, { email, name, role: 'user', status: 'invited' })
    }
    const names: string[] = []
    for (let cursor: string | null = ''; cursor !== null && names.length < 20;) {
      const { body } = await portal.as(customer.admin).get(`${usersOf(customer)}?limit=2${cursor && `&cursor=${cursor}`}`)
      names.push(...body.items.map(({ name }: { name: string }) => name))
      cursor = body.nextCursor
    }
    expect(names).toEqual(['Anna', 'Anna', expect.stringMatching(/^Berit/), 'Zäta', 'Åsa', 'Östen'])
  })
})
