import { addRecords } from '@portal/database/world'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accessIn, end, levelOf } from '../../testing/ending.ts'
import { startTestPortal, type TestPortal } from '../../testing/portal.ts'
import { accept, askedFor } from '../../testing/starting.ts'
import { AGENCY_ADMIN, type Customer } from '../../testing/world.ts'

let portal: TestPortal
beforeAll(async () => void (portal = await startTestPortal()))
afterAll(() => portal.stop())

const smart = (customer: Customer) => customer.with('eekonomi-smart')
const takeAway = (email: string, customer: Customer) => portal.as(email).delete(`/subscriptions/${smart(customer).subscriptionId}/agency-access`)
/** eEkonomi deactivated: the former agency still reads. */
const deactivated = async () => {
  const customer = await portal.customer({ services: ['eekonomi-smart'] })
  await end(portal.as(AGENCY_ADMIN), smart(customer), 'deactivate-read-only')
  return customer
}

describe('a former agency’s read access', () => {
  it('is shown to the customer, who can take it away for good', async () => {
    const customer = await deactivated()
    const path = `/subscriptions/${smart(customer).subscriptionId}`
    const abilities = ['export-sie', 'export-everything', 'see-exports', 'take-agency-access-away', 'see-termination', 'open-case', 'see-access']
    expect((await portal.as(customer.admin).get(path)).body).toMatchObject({ formerAgency: { id: portal.agency.id }, abilities })
    expect(await takeAway(customer.admin, customer)).toMatchObject({ status: 200, body: { formerAgency: null, access: 'read' } })
    expect(await accessIn(portal, customer, smart(customer))).toEqual({ customer: 'read', agency: 'none', other: 'none' })
    expect((await portal.as(AGENCY_ADMIN).get(`/companies/${customer.id}`)).status).toBe(404)
  })

  it('is taken away once, and told in the event log', async () => {
    const customer = await deactivated()
    const replies = await Promise.all([takeAway(customer.admin, customer), takeAway(customer.admin, customer)])
    expect(replies.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([200, 409])
    expect(await takeAway(customer.admin, customer)).toMatchObject({ status: 409, body: { code: 'no-agency-access' } })
    const { items } = (await portal.as(customer.admin).get(`/companies/${customer.id}/events`)).body
    expect(items).toMatchObject([{ type: 'agency-access-taken-away', details: { service: 'eekonomi-smart' } }, { type: 'collaboration-ended' }])
  })

  it('is taken away also while it rests: it does not come back with another collaboration (G22)', async () => {
    const customer = await portal.customer({ services: ['eekonomi-fakturering'] })
    const work = customer.with('eekonomi-fakturering')
    await end(portal.as(AGENCY_ADMIN), work, 'deactivate-read-only')
    const path = `/subscriptions/${work.subscriptionId}`
    const seen = (await portal.as(customer.admin).get(path)).body
    expect(seen).toMatchObject({ formerAgency: null, restingAgency: { id: portal.agency.id } })
    expect(seen.abilities).toContain('take-agency-access-away')
    expect(await portal.as(customer.admin).delete(`${path}/agency-access`)).toMatchObject({ status: 200, body: { restingAgency: null } })
    const [told] = (await portal.as(customer.admin).get(`/companies/${customer.id}/events`)).body.items
    expect(told).toMatchObject({ type: 'agency-access-taken-away', details: { resting: true } })
    await accept(portal, customer, await askedFor(portal, customer, 'scanner', 'the same agency'))
    expect(await levelOf(portal.as(AGENCY_ADMIN), work)).toBe('none')
  })

  it('is not the agency’s to take away, nor is that of one that still works there', async () => {
    const customer = await deactivated()
    expect((await takeAway(AGENCY_ADMIN, customer)).status).toBe(403)
    const working = await portal.customer({ services: ['eekonomi-smart'] })
    expect(await takeAway(working.admin, working)).toMatchObject({ status: 409, body: { code: 'no-agency-access' } })
    expect(await levelOf(portal.as(AGENCY_ADMIN), smart(working))).toBe('write')
  })
})

describe('a read-only version says', () => {
  it('which collaboration ended, and until when its accounting information must be kept', async () => {
    const customer = await portal.customer({ services: ['eekonomi-smart'] })
    const { subscriptionId } = smart(customer)
    const year = { from: '2025-07-01', to: '2026-06-30' }
    await addRecords(portal.database.pool, subscriptionId, [
      { kind: 'fiscal-year', key: year.from, content: year },
      {
        kind: 'voucher',
        key: '2025-07-01/A/000000000001',
        accountingDate: '2025-08-15',
        content: { series: 'A', number: 1, date: '2025-08-15', rows: [] },
      },
    ])
    await end(portal.as(AGENCY_ADMIN), smart(customer), 'deactivate-read-only')
    const { body } = await portal.as(customer.admin).get(`/subscriptions/${subscriptionId}`)
    expect(body).toMatchObject({
      ended: { agency: { id: portal.agency.id }, deletionCancelled: false },
      retention: { until: '2033-12-31' },
      readsWhile: null,
    })
  })

  it('to a former Fakturering agency alone, that its reading hangs on another collaboration', async () => {
    const customer = await portal.customer({ services: ['eekonomi-fakturering', 'utlagg'] })
    const work = customer.with('eekonomi-fakturering')
    await end(portal.as(AGENCY_ADMIN), work, 'deactivate-read-only')
    const seenBy = async (email: string) => (await portal.as(email).get(`/subscriptions/${work.subscriptionId}`)).body.readsWhile
    expect([await seenBy(AGENCY_ADMIN), await seenBy(customer.admin)]).toEqual(['other-collaborations', null])
  })
})

describe('an enskild firma’s organisation number is a personal number (example 12)', () => {
  it.each([
    ['780512-4422', '780512-****'],
    ['19780512-4422', '780512-****'],
    ['556677-3007', '556677-3007'],
  ])('%s is shown as %s', async (organisationNumber, shown) => {
    const customer = await portal.customer({ organisationNumber, services: ['utlagg'] })
    for (const email of [customer.admin, AGENCY_ADMIN])
      expect((await portal.as(email).get(`/companies/${customer.id}`)).body.organisationNumber).toBe(shown)
  })
})
