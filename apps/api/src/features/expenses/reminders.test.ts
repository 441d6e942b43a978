import { addRecords, expenseReport } from '@portal/database/world'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { end } from '../../testing/ending.ts'
import { startTestPortal, type TestPortal } from '../../testing/portal.ts'
import { AGENCY_ADMIN, AGENCY_USER, type Customer } from '../../testing/world.ts'

let portal: TestPortal
let customer: Customer
let subscriptionId: string
let path: string
let per: string
let made = 0
beforeAll(async () => void (portal = await startTestPortal()))
afterAll(() => portal.stop())
beforeEach(async () => {
  made += 1
  portal.travelTo('2026-11-23T08:00:00Z')
  customer = await portal.customer({ services: ['utlagg', 'lon'] })
  subscriptionId = customer.with('utlagg').subscriptionId
  path = `/collaborations/${customer.with('utlagg').id}/reminders`
  per = `per${made}@kund.example`
  await portal.member(customer, { email: per, name: 'Pär Öhman', role: 'user', licences: ['utlagg'] })
  await addRecords(portal.database.pool, subscriptionId, [
    report(1, 'Pär Öhman', 'draft'),
    report(2, 'Pär Öhman', 'draft'),
    report(3, 'Örjan Sandström', 'draft'),
    report(4, 'Åsa Nyström', 'submitted'),
  ])
})

const report = (key: number, person: string, state: string) => expenseReport(`2026-10-01/${key}`, { person, state })

describe('a reminder', () => {
  it('goes to everybody with a draft who is a user; the others are told back', async () => {
    const reply = await portal.as(AGENCY_ADMIN).post(path)
    expect(reply).toMatchObject({ status: 200, body: { reminded: ['Pär Öhman'], already: [], withoutAddress: ['Örjan Sandström'] } })
    const letter = await portal.letter(per)
    expect(letter.subject).toContain(customer.name)
    expect(letter.text).toContain('2 utläggsrapporter')
    expect(letter.text).toContain(`/tjanster/${subscriptionId}?foretag=${customer.id}`)
  })

  it('goes out once a day, whoever asks and however often, also at the same moment', async () => {
    const replies = await Promise.all([portal.as(AGENCY_ADMIN).post(path), portal.as(customer.admin).post(path)])
    expect(replies.flatMap(({ body }) => body.reminded)).toEqual(['Pär Öhman'])
    expect(replies.flatMap(({ body }) => body.already)).toEqual(['Pär Öhman'])
    portal.travelTo('2026-11-23T22:59:00Z')
    expect((await portal.as(AGENCY_ADMIN).post(path)).body.already).toEqual(['Pär Öhman'])
    portal.travelTo('2026-11-23T23:00:00Z')
    expect((await portal.as(AGENCY_ADMIN).post(path)).body.reminded).toEqual(['Pär Öhman'])
  })

  it('is an event, for both sides, that names nobody', async () => {
    await portal.as(AGENCY_ADMIN).post(path)
    await portal.as(AGENCY_ADMIN).post(path)
    const { items } = (await portal.as(customer.admin).get(`/companies/${customer.id}/events`)).body
    const told = items.filter(({ type }: { type: string }) => type === 'reminder-sent')
    expect(told).toHaveLength(1)
    expect(told[0]).toMatchObject({ actor: { party: 'agency' }, details: { service: 'utlagg', persons: 1 } })
  })

  it('is for those who may end the collaboration, in a service with expenses, while it is active', async () => {
    expect((await portal.as(AGENCY_USER).post(path)).status).toBe(403)
    expect((await portal.as(per).post(path)).status).toBe(403)
    const payroll = `/collaborations/${customer.with('lon').id}/reminders`
    expect((await portal.as(AGENCY_ADMIN).post(payroll)).body).toMatchObject({ status: 422, code: 'kind-not-offered' })
    const confirmations = ['utlagg-reports-sent', 'utlagg-expenses-submitted']
    await end(portal.as(AGENCY_ADMIN), customer.with('utlagg'), 'continue-standalone', { confirmations })
    expect((await portal.as(AGENCY_ADMIN).post(path)).body).toMatchObject({ code: 'collaboration-not-active' })
  })
})

it('the persons are counted by name and state', async () => {
  const { body } = await portal.as(per).get(`/subscriptions/${subscriptionId}/expense-persons`)
  expect(body.items).toEqual([
    { person: 'Pär Öhman', draft: 2, submitted: 0, sent: 0 },
    { person: 'Åsa Nyström', draft: 0, submitted: 1, sent: 0 },
    { person: 'Örjan Sandström', draft: 1, submitted: 0, sent: 0 },
  ])
})
