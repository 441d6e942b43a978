import { addRecords, expenseReport } from '@portal/database/world'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { end } from '../../testing/ending.ts'
import { startTestPortal, type TestPortal } from '../../testing/portal.ts'
import { AGENCY_ADMIN, AGENCY_USER, SUPPORT } from '../../testing/world.ts'

let portal: TestPortal
beforeAll(async () => void (portal = await startTestPortal()))
afterAll(() => portal.stop())

const agency = () => portal.as(AGENCY_ADMIN)
const eventsOf = async (email: string, companyId: string) => (await portal.as(email).get(`/companies/${companyId}/events`)).body.items

/** An Utlägg with a person's draft, ended with deletion. */
const destroyed = async () => {
  const customer = await portal.customer({ services: ['utlagg'], name: 'Öbergs Åkeri AB', organisationNumber: '780512-4422' })
  await addRecords(portal.database.pool, customer.with('utlagg').subscriptionId, [
    expenseReport('1', { title: 'Hotell i Gävle', person: 'Örjan Sandström' }),
  ])
  const confirmations = ['utlagg-reports-sent', 'utlagg-expenses-submitted', 'data-will-be-deleted']
  const { body } = await end(agency(), customer.with('utlagg'), 'delete', { confirmations, reason: 'Byter system' })
  return { customer, receipt: body }
}

describe('a receipt', () => {
  it('says what was ended, by which side, what it did and until when accounts must be kept', async () => {
    const { customer, receipt } = await destroyed()
    const { body } = await agency().get(`/terminations/${receipt.id}`)
    expect(body).toEqual(receipt)
    expect(body).toMatchObject({
      service: { code: 'utlagg' },
      customer: { id: customer.id, name: 'Öbergs Åkeri AB', customerNumber: customer.customerNumber },
      agency: { id: portal.agency.id },
      outcome: 'delete',
      endedBy: 'agency',
      reason: 'Byter system',
      retention: { until: '2033-12-31' },
      confirmations: [
        { code: 'utlagg-reports-sent', done: false, count: 1, acknowledged: true },
        { code: 'utlagg-expenses-submitted', done: false, count: 1, acknowledged: true },
        { code: 'data-will-be-deleted', done: false, count: 1, acknowledged: true },
      ],
    })
    expect(body.receiptNumber).toMatch(/^\d{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/)
  })

  it('has counts and no names of persons, and no personal number (example 12)', async () => {
    const { receipt } = await destroyed()
    const whole = JSON.stringify(receipt)
    for (const name of ['Örjan', 'Sandström', 'Astrid', 'Norling', '780512']) expect(whole).not.toContain(name)
  })

  it('stays visible to both parties’ administrators and support, and to nobody else', async () => {
    const { customer, receipt } = await destroyed()
    const statusFor = async (email: string) => (await portal.as(email).get(`/terminations/${receipt.id}`)).status
    expect([await statusFor(customer.admin), await statusFor(AGENCY_ADMIN), await statusFor(SUPPORT)]).toEqual([200, 200, 200])
    expect([await statusFor(AGENCY_USER), await statusFor((await portal.customer()).admin)]).toEqual([403, 404])
  })

  it('is mailed to the administrators of both, without names of others and without a personal number', async () => {
    const { customer, receipt } = await destroyed()
    const { subject, text } = await portal.letter(customer.admin)
    expect(subject).toContain('Utlägg')
    expect(text).toContain(receipt.receiptNumber)
    expect(text).toContain(`/handelser/kvitton/${receipt.id}`)
    expect(text).not.toMatch(/Örjan|780512/)
    const toAgency = (await portal.letters(AGENCY_ADMIN)).map(({ text }) => text)
    expect(toAgency.some((each) => each.includes(receipt.receiptNumber))).toBe(true)
    expect(await portal.letters(AGENCY_USER)).toEqual([])
  })
})

describe('an ended collaboration', () => {
  it('is listed among the ended with its outcome and receipt', async () => {
    const { customer, receipt } = await destroyed()
    const { body } = await agency().get(`/companies/${portal.agency.id}/collaborations?status=ended&q=${customer.customerNumber}`)
    expect(body.items).toMatchObject([{ status: 'ended', outcome: 'delete', terminationId: receipt.id, abilities: ['see-termination'] }])
    expect(body.items[0].endedAt).toBe(receipt.effectiveAt)
  })
})

describe('the event log tells', () => {
  it('of the end and the destruction it decided, to both', async () => {
    const { customer, receipt } = await destroyed()
    const expected = [
      {
        type: 'deletion-scheduled',
        actor: { name: 'Astrid Norling', party: 'agency' },
        details: { on: receipt.deletion.on, terminationId: receipt.id },
      },
      { type: 'collaboration-ended', agency: { id: portal.agency.id }, details: { outcome: 'delete', receiptNumber: receipt.receiptNumber } },
    ]
    expect(await eventsOf(customer.admin, customer.id)).toMatchObject(expected)
    const atAgency = (await eventsOf(AGENCY_ADMIN, portal.agency.id)).filter(({ company }: { company: { id: string } }) => company.id === customer.id)
    expect(atAgency).toMatchObject(expected)
  })

  it('of the read access that fell with another service’s end (Fakturering cascade)', async () => {
    const customer = await portal.customer({ services: ['eekonomi-fakturering', 'scanner'] })
    await end(agency(), customer.with('eekonomi-fakturering'), 'deactivate-read-only')
    const { body } = await end(portal.as(customer.admin), customer.with('scanner'), 'continue-standalone')
    const events = await eventsOf(customer.admin, customer.id)
    const details = { service: 'eekonomi-fakturering', subscriptionId: customer.with('eekonomi-fakturering').subscriptionId, terminationId: body.id }
    expect(events.slice(0, 2)).toMatchObject([{ type: 'agency-access-fell', actor: { party: 'customer' }, details }, { type: 'collaboration-ended' }])
  })

  it('nothing of a refused end', async () => {
    const customer = await portal.customer({ services: ['utlagg'] })
    await end(agency(), customer.with('utlagg'), 'delete')
    expect(await eventsOf(customer.admin, customer.id)).toEqual([])
    expect((await portal.database.pool.query('SELECT id FROM termination WHERE customer_id = $1', [customer.id])).rows).toEqual([])
  })

  it('page by page, newest first, each event once', async () => {
    const customer = await portal.customer({ services: ['eekonomi-smart', 'scanner', 'utlagg'] })
    for (const service of ['eekonomi-smart', 'scanner', 'utlagg'] as const) await end(agency(), customer.with(service), 'continue-standalone')
    const seen: string[] = []
    for (let cursor = ''; seen.length < 10;) {
      const { body } = await portal.as(customer.admin).get(`/companies/${customer.id}/events?limit=1${cursor && `&cursor=${cursor}`}`)
      seen.push(...body.items.map(({ details }: { details: { service: string } }) => details.service))
      if (body.nextCursor === null) break
      cursor = body.nextCursor
    }
    expect(seen).toEqual(['utlagg', 'scanner', 'eekonomi-smart'])
  })
})
