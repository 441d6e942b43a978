import { addRecords, type NewRecord } from '@portal/database/world'
import { keptUntil, REPORTS } from '@portal/domain'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { certificateOf, doom } from '../../testing/destruction.ts'
import { end, preview } from '../../testing/ending.ts'
import { startTestPortal, type TestPortal } from '../../testing/portal.ts'
import { until } from '../../testing/until.ts'

let portal: TestPortal
beforeAll(async () => void (portal = await startTestPortal({ graceDays: 30 })))
afterAll(() => portal.stop())
beforeEach(() => portal.travelTo('2026-11-10T09:00:00Z'))

const DAY = '9999-12-31'
const report = (day: string): NewRecord => ({
  kind: 'expense-report',
  key: `${day}/1`,
  accountingDate: day,
  content: { title: 'Resa', person: 'Pär', membershipId: null, date: day, state: 'sent', rows: [], total: 100, submittedAt: null, sentAt: null },
})
const sentInvoice = (day: string): NewRecord => ({
  kind: 'invoice',
  key: '000000000001',
  accountingDate: day,
  content: {
    number: 1,
    buyer: { name: 'Köpare', organisationNumber: '', street: '', postalCode: '', city: '' },
    date: day,
    dueDate: day,
    reference: '',
    rows: [{ text: 'Timme', quantity: 1000, unit: 'h', price: 10_000, vat: 25 }],
    state: 'sent',
    net: 10_000,
    vat: 2_500,
    total: 12_500,
    byRate: [{ rate: 25, net: 10_000, vat: 2_500 }],
    credits: null,
    creditedBy: null,
    sentAt: '2026-01-15T09:00:00.000Z',
    paidAt: null,
  },
})
const books = (day: string): readonly NewRecord[] => [
  {
    kind: 'fiscal-year',
    key: `${day.slice(0, 4)}-01-01`,
    content: {
      from: `${day.slice(0, 4)}-01-01`,
      to: `${day.slice(0, 4)}-12-31`,
      opening: [],
      declared: null,
      sie: { objectOpening: [], periodBudgets: [], file: null },
    },
  },
  { kind: 'account', key: '1930', content: { number: '1930', name: 'Bank', type: 'T' } },
  {
    kind: 'voucher',
    key: `${day.slice(0, 4)}-01-01/A/000000000001`,
    accountingDate: day,
    content: { series: 'A', number: 1, date: day, text: '', registeredOn: day, rows: [{ account: '1930', amount: 0, date: day }] },
  },
]

it.each([DAY, '0001-01-01'])('a service with records of %s, stored before such days were refused, is read, ended and read again', async (day) => {
  const customer = await portal.customer({ services: ['eekonomi-fakturering', 'eekonomi-smart', 'ekonomioversikt'] })
  const { subscriptionId } = customer.with('eekonomi-fakturering')
  await addRecords(portal.database.pool, subscriptionId, [sentInvoice(day)])
  const booked = customer.with('eekonomi-smart').subscriptionId
  await addRecords(portal.database.pool, booked, books(day))
  const owner = portal.as(customer.admin)
  const paths = [
    '/me',
    `/companies/${customer.id}/subscriptions`,
    `/subscriptions/${subscriptionId}`,
    `/subscriptions/${subscriptionId}/records?kind=invoice`,
    `/subscriptions/${subscriptionId}/records?kind=invoice&year=${day}`,
    `/subscriptions/${subscriptionId}/customer-ledger`,
    `/subscriptions/${subscriptionId}/customer-ledger?day=${day}`,
    `/companies/${customer.id}/events`,
    `/subscriptions/${customer.with('ekonomioversikt').subscriptionId}/overview`,
    `/subscriptions/${booked}/records?kind=voucher&year=${day}`,
    `/subscriptions/${booked}/balances?year=${day}`,
    ...REPORTS.map((report) => `/subscriptions/${booked}/reports/${report}?year=${day}`),
  ]
  const answers = async () => Promise.all(paths.map(async (path) => [path, (await owner.get(path)).status]))
  const whole = paths.map((path) => [path, 200])
  expect(await answers()).toEqual(whole)

  const foreseen = await preview(owner, customer.with('eekonomi-fakturering'))
  expect(foreseen).toHaveProperty('outcomes')
  const ended = await end(owner, customer.with('eekonomi-fakturering'), 'deactivate-read-only')
  expect(ended.status).toBe(201)
  expect(await answers()).toEqual(whole)
  const receipt = await owner.get(`/terminations/${ended.body.id}`)
  expect(receipt.status).toBe(200)
  const { items } = (await owner.get(`/companies/${customer.id}/subscriptions`)).body
  const shown = items.find(({ id }: { id: string }) => id === subscriptionId)
  expect(shown).toMatchObject({ state: 'read-only', retention: { until: keptUntil(day) } })

  for (const each of [subscriptionId, booked]) {
    const begun = await owner.post(`/subscriptions/${each}/exports`)
    const made = await until(async () => {
      const { items } = (await owner.get(`/subscriptions/${each}/exports`)).body
      const found = items.find(({ id }: { id: string }) => id === begun.body.id)
      return found.status === 'ready' || found.status === 'failed' ? found : undefined
    })
    expect(made).toMatchObject({ status: 'ready', failure: null })
  }
})

it.each([DAY, '0001-01-01'])('a service with records of %s is destroyed, with its certificate', async (day) => {
  const doomed = await doom(portal, [report(day)])
  portal.travelTo('2026-12-10T09:00:00Z')
  await portal.sweep()
  expect(await certificateOf(portal, doomed)).toMatchObject({ counts: [{ kind: 'expense-report', count: 1 }] })
  expect((await portal.as(doomed.customer.admin).get(doomed.path)).status).toBe(200)
})
