import type { Work } from '@portal/database/world'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { accessIn, end } from '../../testing/ending.ts'
import { startTestPortal, type TestPortal } from '../../testing/portal.ts'
import { AGENCY_ADMIN, AGENCY_USER, type Customer, OTHER_AGENCY_ADMIN } from '../../testing/world.ts'

let portal: TestPortal
beforeAll(async () => void (portal = await startTestPortal({ graceDays: 30 })))
afterAll(() => portal.stop())
beforeEach(() => portal.travelTo('2026-11-10T09:00:00Z'))

const confirmations = ['data-will-be-deleted']
/** A customer whose Utlägg is scheduled for deletion, and the termination that decided it. */
const deleted = async (by: 'agency' | 'customer' = 'agency') => {
  const customer = await portal.customer({ services: ['utlagg'] })
  const { body } = await end(portal.as(by === 'agency' ? AGENCY_ADMIN : customer.admin), customer.with('utlagg'), 'delete', { confirmations })
  return { customer, work: customer.with('utlagg'), body, path: `/terminations/${body.id}/deletion` }
}
const stateOf = async (customer: Customer, { subscriptionId }: Work) =>
  (await portal.as(customer.admin).get(`/companies/${customer.id}/subscriptions`)).body.items.find(({ id }: { id: string }) => id === subscriptionId)

describe('a destruction', () => {
  it('is due after the grace period, and says so wherever the service is shown (G10)', async () => {
    const { customer, work, body } = await deleted()
    expect(body.deletion).toEqual({ on: '2026-12-10', status: 'scheduled', progress: null })
    expect(await stateOf(customer, work)).toMatchObject({
      state: 'deleting',
      deletion: { on: '2026-12-10' },
      abilities: ['see-exports', 'cancel-deletion', 'see-termination', 'see-access'],
    })
  })

  it.each([
    ['the day before summer time begins', '2027-02-26T12:00:00Z', '2027-03-28', '2027-03-27T22:59:59Z', '2027-03-27T23:00:00Z'],
    ['the day after summer time began', '2027-02-27T12:00:00Z', '2027-03-29', '2027-03-28T21:59:59Z', '2027-03-28T22:00:00Z'],
    ['the day after it ended', '2027-10-02T12:00:00Z', '2027-11-01', '2027-10-31T22:59:59Z', '2027-10-31T23:00:00Z'],
    ['a leap day', '2028-01-30T12:00:00Z', '2028-02-29', '2028-02-28T22:59:59Z', '2028-02-28T23:00:00Z'],
    [
      'an end before midnight UTC that is the next day in Stockholm',
      '2026-06-09T22:30:00Z',
      '2026-07-10',
      '2026-07-09T21:59:59Z',
      '2026-07-09T22:00:00Z',
    ],
  ])('%s: can be called off through the last second of the day before, in Stockholm', async (_, endedAt, on, last, due) => {
    portal.travelTo(endedAt)
    const [one, other] = [await deleted(), await deleted()]
    expect([one.body.deletion.on, other.body.deletion.on]).toEqual([on, on])
    portal.travelTo(due)
    expect(await portal.as(AGENCY_ADMIN).delete(one.path)).toMatchObject({ status: 409, body: { code: 'deletion-due', on } })
    expect((await stateOf(one.customer, one.work)).abilities).toEqual(['see-exports', 'see-termination', 'see-access'])
    portal.travelTo(last)
    expect((await portal.as(AGENCY_ADMIN).delete(other.path)).status).toBe(200)
  })

  it('called off leaves a read-only service: customer reads, agency has nothing', async () => {
    const { customer, work, path } = await deleted()
    const deletion = { on: '2026-12-10', status: 'cancelled' }
    expect(await portal.as(customer.admin).delete(path)).toMatchObject({ status: 200, body: { deletion, abilities: [] } })
    expect(await stateOf(customer, work)).toMatchObject({ state: 'read-only', deletion: null, access: 'read' })
    expect(await accessIn(portal, customer, work)).toEqual({ customer: 'read', agency: 'none', other: 'none' })
  })

  it('is called off once', async () => {
    const { customer, path } = await deleted()
    const replies = await Promise.all([portal.as(AGENCY_ADMIN).delete(path), portal.as(customer.admin).delete(path)])
    expect(replies.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([200, 409])
    expect(await portal.as(customer.admin).delete(path)).toMatchObject({ status: 409, body: { code: 'no-deletion-scheduled' } })
  })

  it('can be called off by the customer whoever ended, by the agency only when it ended', async () => {
    const { customer, path } = await deleted('customer')
    expect(await portal.as(AGENCY_ADMIN).delete(path)).toMatchObject({ status: 403, body: { code: 'forbidden' } })
    expect((await portal.as(AGENCY_ADMIN).get(path.replace('/deletion', ''))).body.abilities).toEqual([])
    expect((await portal.as(AGENCY_USER).delete(path)).status).toBe(403)
    expect((await portal.as(OTHER_AGENCY_ADMIN).delete(path)).status).toBe(404)
    expect((await portal.as(customer.admin).delete(path)).status).toBe(200)
  })

  it('was none where the end destroys nothing', async () => {
    const customer = await portal.customer({ services: ['utlagg'] })
    const { body } = await end(portal.as(AGENCY_ADMIN), customer.with('utlagg'), 'continue-standalone')
    expect(body.deletion).toBeNull()
    expect(await portal.as(AGENCY_ADMIN).delete(`/terminations/${body.id}/deletion`)).toMatchObject({
      status: 409,
      body: { code: 'no-deletion-scheduled' },
    })
  })

  it('called off is mailed to the administrators of both', async () => {
    const { customer, path, body } = await deleted()
    await portal.as(AGENCY_ADMIN).delete(path)
    await portal.letter(customer.admin, 2)
    const texts = (await portal.letters(customer.admin)).map(({ text }) => text)
    expect(texts.every((text) => text.includes(body.receiptNumber))).toBe(true)
    expect(texts.filter((text) => text.includes('10 december 2026'))).toHaveLength(1)
    expect(texts.filter((text) => text.includes('är stoppad'))).toHaveLength(1)
  })
})
