import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { startTestPortal, type TestPortal } from '../../testing/portal.ts'
import type { Customer } from '../../testing/world.ts'
import { endAuditors } from './end-auditors.ts'

let portal: TestPortal
beforeAll(async () => void (portal = await startTestPortal()))
afterAll(() => portal.stop())
beforeEach(() => travelTo('2026-11-23T09:00:00Z'))

/** Sessions are kept in the process for at most five seconds; a test does not wait for that. */
const travelTo = (instant: string): void => {
  portal.travelTo(instant)
  portal.context.sessions.forgetAll()
}
let made = 0
/** A company with a person who becomes auditor today. */
const withAuditor = async () => {
  made += 1
  const customer = await portal.customer({ services: ['eekonomi-smart'] })
  const email = `revisor${made}@byra.example`
  const { membershipId } = await portal.member(customer, { email, name: 'Rolf Revisor', role: 'user' })
  const owner = portal.as(customer.admin)
  const change = (body: object) => owner.patch(`/companies/${customer.id}/users/${membershipId}`, body)
  return { customer, email, owner, change, given: await change({ role: 'auditor' }) }
}
const readsAs = async (email: string, customer: Customer) =>
  (await portal.as(email).get(`/subscriptions/${customer.with('eekonomi-smart').subscriptionId}`)).status

describe('an auditor (Revisor)', () => {
  it('reads for sixty days without a licence, and writes nothing', async () => {
    const { customer, email, given } = await withAuditor()
    expect([given.status, given.body]).toMatchObject([200, { role: 'auditor', endsOn: '2027-01-22', licences: [] }])
    const path = `/subscriptions/${customer.with('eekonomi-smart').subscriptionId}`
    expect((await portal.as(email).get(path)).body.access).toBe('read')
    expect((await portal.as(email).post(`${path}/records`, { kind: 'account', content: { number: '1', name: 'x' } })).body.code).toBe('read-only')
    expect((await portal.as(email).get(`/companies/${customer.id}`)).body.endsOn).toBe('2027-01-22')
  })

  it('is told of it by mail, and so is the main contact', async () => {
    const { customer, email } = await withAuditor()
    expect((await portal.letter(email)).text).toContain('till och med 22 januari 2027')
    expect((await portal.letter(customer.admin)).subject).toContain('Läsåtkomst som revisor')
  })

  it('is out at midnight in Stockholm after the last day, by the day itself', async () => {
    const { customer, email } = await withAuditor()
    travelTo('2027-01-22T22:59:59Z')
    expect(await readsAs(email, customer)).toBe(200)
    travelTo('2027-01-22T23:00:00Z')
    expect(await readsAs(email, customer)).toBe(404)
    expect((await portal.as(email).get('/me')).body.companies).toEqual([])
  })

  it('whose time is over is marked inactive, told in the event log and mailed, once', async () => {
    const { customer, owner, email } = await withAuditor()
    await portal.letter(email)
    travelTo('2027-01-22T22:00:00Z')
    await endAuditors(portal.context)
    expect((await portal.letters(email)).length).toBe(1)
    travelTo('2027-01-23T09:00:00Z')
    await Promise.all([endAuditors(portal.context), endAuditors(portal.context)])
    expect((await portal.letter(email, 2)).subject).toContain('är slut')
    await portal.letter(customer.admin, 2)
    const { items } = (await owner.get(`/companies/${customer.id}/events`)).body
    const ended = items.filter(({ type }: { type: string }) => type === 'auditor-access-ended')
    expect(ended).toMatchObject([{ actor: null, details: { person: 'Rolf Revisor' } }])
    const users = (await owner.get(`/companies/${customer.id}/users`)).body.items
    expect(users.find((user: { role: string }) => user.role === 'auditor')).toMatchObject({ status: 'inactive', endsOn: '2027-01-22' })
  })

  it('gets sixty new days when made auditor again, or active again after the end', async () => {
    const { customer, email, change } = await withAuditor()
    travelTo('2026-12-31T12:00:00Z')
    expect((await change({ role: 'auditor' })).body.endsOn).toBe('2027-03-01')
    travelTo('2027-03-02T12:00:00Z')
    await endAuditors(portal.context)
    expect((await change({ status: 'active' })).body).toMatchObject({ status: 'active', endsOn: '2027-05-01' })
    expect(await readsAs(email, customer)).toBe(200)
  })

  it('has no end any more once they are something else', async () => {
    const { customer, email, change } = await withAuditor()
    expect((await change({ role: 'user', licences: ['eekonomi-smart'] })).body).toMatchObject({ role: 'user', endsOn: null })
    travelTo('2028-01-01T12:00:00Z')
    expect(await readsAs(email, customer)).toBe(200)
  })

  it('is invited for sixty days too', async () => {
    const { customer, owner } = await withAuditor()
    const { status, body } = await owner.post(`/companies/${customer.id}/users`, { email: `ny${made}@byra.example`, name: 'Ny', role: 'auditor' })
    expect([status, body.endsOn]).toEqual([201, '2027-01-22'])
  })

  it('who never came in all that time is invited no more, and nothing is told of whose the address is', async () => {
    const { customer, owner } = await withAuditor()
    const { email } = await portal.member(await portal.customer(), { email: `kand${made}@byra.example`, name: 'Karin Känd', role: 'user' })
    await owner.post(`/companies/${customer.id}/users`, { email, name: 'Revisorn', role: 'auditor' })
    travelTo('2027-01-23T09:00:00Z')
    await Promise.all([endAuditors(portal.context), endAuditors(portal.context)])
    const users = (await owner.get(`/companies/${customer.id}/users`)).body.items
    expect(users.map((user: { email: string }) => user.email)).not.toContain(email)
    const { items } = (await owner.get(`/companies/${customer.id}/events`)).body
    const removed = items.filter(({ type }: { type: string }) => type === 'user-removed')
    expect(removed).toMatchObject([{ actor: null, details: { person: 'Revisorn' } }])
  })
})
