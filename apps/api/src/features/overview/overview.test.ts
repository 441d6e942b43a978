import { computeBalances } from '@portal/sie'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { end } from '../../testing/ending.ts'
import { startTestPortal, type TestPortal } from '../../testing/portal.ts'
import { AGENCY_ADMIN } from '../../testing/world.ts'
import { documentOf, fileOf, inYear, sample, SAMPLES, voucherLines } from '../bookkeeping/testing/files.ts'

let portal: TestPortal
beforeAll(async () => void (portal = await startTestPortal()))
afterAll(() => portal.stop())

type Books = 'eekonomi-smart' | 'eekonomi-bokforing'
const overviewOf = async (books: Readonly<Partial<Record<Books, readonly Uint8Array<ArrayBuffer>[]>>>) => {
  const services = [...(Object.keys(books) as Books[]), 'ekonomioversikt'] as const
  const customer = await portal.customer({ services: [...services], organisationNumber: '556677-3007' })
  const owner = portal.as(customer.admin)
  for (const [service, files] of Object.entries(books))
    for (const file of files)
      expect((await owner.post(`/subscriptions/${customer.with(service as Books).subscriptionId}/sie`, file)).status).toBe(200)
  const path = `/subscriptions/${customer.with('ekonomioversikt').subscriptionId}/overview`
  return { customer, owner, path, read: async (query = '') => (await owner.get(`${path}${query}`)).body.overview }
}
const resultOf = (bytes: Uint8Array): number =>
  (computeBalances(documentOf(bytes)).find(({ year }) => year === 0)?.balances ?? [])
    .filter(({ of, account }) => of === 'results' && !account.startsWith('899'))
    .reduce((sum, { amount }) => sum - amount, 0)

describe('an overview', () => {
  it.each(SAMPLES)('of %s comes to the file’s own result, to the öre', async (name) => {
    const bytes = sample(name)
    const { read } = await overviewOf({ 'eekonomi-smart': [bytes] })
    const { source, figures, months, year } = await read()
    expect(source).toEqual({ code: 'eekonomi-smart', name: 'eEkonomi Smart' })
    expect(figures.result).toBe(resultOf(bytes))
    expect(months.reduce((sum: number, { result }: { result: number }) => sum + result, 0)).toBe(figures.result)
    expect(months[0].month).toBe(year.from.slice(0, 7))
  })

  it('compares with as many months of the year before, and goes back to it', async () => {
    const before = inYear(2025, fileOf(...voucherLines(1, '70.00', '20250110'), ...voucherLines(2, '900.00', '20250410')))
    const { read, owner, path } = await overviewOf({ 'eekonomi-smart': [before, fileOf(...voucherLines(1, '100.00', '20260310'))] })
    const now = await read()
    expect([now.through, now.figures.sales, now.before.sales]).toEqual(['2026-03', 10_000, 7_000])
    expect(now.years.map(({ from }: { from: string }) => from)).toEqual(['2026-01-01', '2025-01-01'])
    expect(await read('?year=2025-06-01')).toMatchObject({
      year: { from: '2025-01-01' },
      through: '2025-04',
      figures: { sales: 97_000 },
      before: null,
    })
    expect(await owner.get(`${path}?year=2019-01-01`)).toMatchObject({ status: 422, body: { code: 'year-unknown' } })
  })

  it('compares with no year but the one right before', async () => {
    const before = inYear(2024, fileOf(...voucherLines(1, '70.00', '20240110')))
    const { read } = await overviewOf({ 'eekonomi-smart': [before, fileOf(...voucherLines(1, '100.00', '20260310'))] })
    expect(await read()).toMatchObject({ figures: { sales: 10_000 }, before: null, years: [{ from: '2026-01-01' }, { from: '2024-01-01' }] })
  })

  it('has nothing to show without books, nor of books without vouchers', async () => {
    const { read } = await overviewOf({})
    expect(await read()).toBeNull()
    expect(await (await overviewOf({ 'eekonomi-bokforing': [] })).read()).toBeNull()
  })

  it('is of the books that are worked in, else of those that can only be read', async () => {
    const { customer, read } = await overviewOf({
      'eekonomi-smart': [fileOf(...voucherLines(1, '100.00'))],
      'eekonomi-bokforing': [inYear(2025, fileOf(...voucherLines(1, '55.00', '20250110')))],
    })
    expect((await read()).source.code).toBe('eekonomi-smart')
    await end(portal.as(AGENCY_ADMIN), customer.with('eekonomi-smart'), 'deactivate-read-only')
    expect(await read()).toMatchObject({ source: { code: 'eekonomi-bokforing' }, figures: { sales: 5_500 } })
  })

  it('shows sums to the agency and to whoever holds its licence, without the books; nothing once it has ended', async () => {
    const { customer, path } = await overviewOf({ 'eekonomi-smart': [fileOf(...voucherLines(1))] })
    const email = `oversikt@${customer.customerNumber}.example`
    await portal.member(customer, { email, name: 'Olle', role: 'user', licences: ['ekonomioversikt'] })
    for (const caller of [email, AGENCY_ADMIN]) expect((await portal.as(caller).get(path)).body.overview.figures.sales).toBe(10_000)
    expect((await portal.as(email).get(`/subscriptions/${customer.with('eekonomi-smart').subscriptionId}/reports/balance-sheet`)).status).toBe(404)
    await end(portal.as(AGENCY_ADMIN), customer.with('ekonomioversikt'), 'delete', { confirmations: ['data-will-be-deleted'] })
    for (const caller of [customer.admin, email, AGENCY_ADMIN]) expect((await portal.as(caller).get(path)).status).toBe(404)
  })

  it('is of no other service', async () => {
    const { customer, owner } = await overviewOf({ 'eekonomi-smart': [fileOf(...voucherLines(1))] })
    expect((await owner.get(`/subscriptions/${customer.with('eekonomi-smart').subscriptionId}/overview`)).status).toBe(404)
  })
})
