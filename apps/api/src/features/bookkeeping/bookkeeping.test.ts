import { computeBalances, type SieDocument } from '@portal/sie'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestPortal, type TestPortal } from '../../testing/portal.ts'
import { AGENCY_ADMIN } from '../../testing/world.ts'
import { documentOf, download, fileOf, FIRST, inYear, SAMPLES, sample, voucherLines } from './testing/files.ts'

let portal: TestPortal
beforeAll(async () => {
  portal = await startTestPortal()
})
afterAll(() => portal.stop())

/** A customer with empty books, and their path. */
const emptyBooks = async (organisationNumber = '556677-3007') => {
  const customer = await portal.customer({ services: ['eekonomi-smart'], organisationNumber, name: 'Bergströms Bygg AB' })
  return { customer, owner: portal.as(customer.admin), path: `/subscriptions/${customer.with('eekonomi-smart').subscriptionId}` }
}
const codesOf = (warnings: readonly { readonly code: string }[]) => warnings.map(({ code }) => code)
const exported = async (email: string, path: string) => documentOf((await download(portal, email, path)).bytes)

const inOrder = <T>(list: readonly T[]): readonly string[] => list.map((each) => JSON.stringify(each)).toSorted()
/** Everything that must survive an import and an export, sorted. */
const kept = ({ company, accounts, years, dimensions, objects, opening, closing, results, vouchers, ...rest }: SieDocument) => ({
  company,
  years,
  accounts: inOrder(accounts),
  dimensions: inOrder(dimensions),
  objects: inOrder(objects),
  opening: inOrder(opening),
  closing: inOrder(closing),
  results: inOrder(results),
  vouchers: inOrder(vouchers),
  objectOpening: inOrder(rest.objectOpening),
  objectClosing: inOrder(rest.objectClosing),
  periodBalances: inOrder(rest.periodBalances),
  periodBudgets: inOrder(rest.periodBudgets),
  sums: inOrder(computeBalances({ ...EMPTY, years, opening, vouchers, accounts }).flatMap(({ balances }) => balances)),
  remarks: [rest.comments, rest.taxYear, rest.coversUntil, rest.chart, rest.currency, rest.unknown],
})
const EMPTY = documentOf(fileOf())

describe.each(SAMPLES)('%s', (name) => {
  it('goes in and out with the same accounts, balances, vouchers, rows and sums', async () => {
    const { customer, owner, path } = await emptyBooks()
    const given = documentOf(sample(name))
    const reply = await owner.post(`${path}/sie`, sample(name))
    expect(reply.status).toBe(200)
    expect(reply.body).toMatchObject({
      accounts: given.accounts.length,
      vouchers: given.vouchers.length,
      rows: given.vouchers.reduce((sum, { rows }) => sum + rows.length, 0),
    })
    expect(reply.body.vouchers).toBeGreaterThan(0)
    expect(kept(await exported(customer.admin, `${path}/sie`))).toEqual(kept(given))
  })
})

describe('an import', () => {
  it('warns of what the vouchers do not come to, with the line, and keeps it', async () => {
    const { customer, owner, path } = await emptyBooks()
    const declared = ['#RAR -1 20250101 20251231', '#IB 0 1930 50.00', '#UB -1 1930 40.00', '#UB 0 1930 151.00', '#RES 0 3010 -100.00']
    const { body } = await owner.post(`${path}/sie`, fileOf(...declared, ...voucherLines(1)))
    expect(body.warnings).toEqual([{ line: FIRST + 3, code: 'closing-differs', account: '1930', given: 15_100, computed: 15_000 }])
    const { opening, closing, results } = await exported(customer.admin, `${path}/sie`)
    expect([...opening, ...closing, ...results].map(({ year, account, amount }) => [year, account, amount])).toEqual([
      [0, '1930', 5_000],
      [0, '1930', 15_100],
      [-1, '1930', 4_000],
      [0, '3010', -10_000],
    ])
  })

  it('warns of an opening that is not what the year before came to', async () => {
    const { owner, path } = await emptyBooks()
    const lines = ['#RAR -1 20250101 20251231', '#IB 0 1930 99.00', ...voucherLines(1), ...voucherLines(7, '100.00', '20250301')]
    expect((await owner.post(`${path}/sie`, fileOf(...lines))).body.warnings).toEqual([
      { line: FIRST + 1, code: 'opening-differs', account: '1930', given: 9_900, computed: 10_000 },
    ])
  })

  it.each([
    ['a foreign organisation number', '556677-5002', fileOf(...voucherLines(1)), 'organisation-number-foreign'],
    ['an empty voucher', '556677-3007', fileOf('#VER A 1 20260101', '{', '}'), 'voucher-empty'],
    ['an unbalanced voucher', '556677-3007', fileOf('#VER A 1 20260101', '{', '#TRANS 1930 {} 1.00', '}'), 'voucher-unbalanced'],
    ['an account without #KONTO', '556677-3007', fileOf('#VER A 1 20260101', '{', '#TRANS 9 {} 0', '}'), 'account-undeclared'],
    ['a number that comes again', '556677-3007', fileOf(...voucherLines(1), ...voucherLines(1)), 'voucher-repeated'],
    ['a voucher outside every year', '556677-3007', fileOf(...voucherLines(1, '1.00', '20300101')), 'voucher-outside-years'],
  ])('keeps %s and warns', async (_, organisationNumber, file, code) => {
    const { customer, owner, path } = await emptyBooks(organisationNumber)
    const { status, body } = await owner.post(`${path}/sie`, file)
    expect([status, codesOf(body.warnings)]).toEqual([200, [code]])
    expect(inOrder((await exported(customer.admin, `${path}/sie`)).vouchers)).toEqual(inOrder(documentOf(file).vouchers))
  })

  it('masks a foreign number that is a person’s (acceptance example 12)', async () => {
    const { owner, path } = await emptyBooks('556677-5002')
    const file = new TextEncoder().encode(new TextDecoder().decode(fileOf(...voucherLines(1))).replace('556677-3007', '780512-1234'))
    expect((await owner.post(`${path}/sie`, file)).body.warnings).toEqual([{ line: 4, code: 'organisation-number-foreign', text: '780512-****' }])
  })

  it('is refused for a year that has vouchers, unless it replaces them', async () => {
    const { customer, owner, path } = await emptyBooks()
    await owner.post(`${path}/sie`, fileOf('#UB 0 1930 200.00', ...voucherLines(1), ...voucherLines(2)))
    const again = await owner.post(`${path}/sie`, fileOf(...voucherLines(9)))
    expect([again.status, again.body.code, again.body.from, again.body.to, again.body.vouchers]).toEqual([
      409,
      'year-exists',
      '2026-01-01',
      '2026-12-31',
      2,
    ])
    expect((await owner.post(`${path}/sie?replace=true`, fileOf('#IB 0 1930 1.00', ...voucherLines(9)))).status).toBe(200)
    const { vouchers, opening, closing } = await exported(customer.admin, `${path}/sie`)
    expect([vouchers.map(({ number }) => number), opening.length, closing.map(({ amount }) => amount)]).toEqual([['9'], 1, [10_100]])
  })

  it('leaves the books of another year alone', async () => {
    const { customer, owner, path } = await emptyBooks()
    await owner.post(`${path}/sie`, inYear(2025, fileOf(...voucherLines(1, '10.00', '20250201'))))
    const next = await owner.post(`${path}/sie`, fileOf('#RAR -1 20250101 20251231', '#UB -1 1930 77.00', ...voucherLines(1)))
    expect(next.status).toBe(200)
    const { closing, vouchers } = await exported(customer.admin, `${path}/sie?year=2025`)
    expect([closing.find(({ year }) => year === 0)?.amount, vouchers.length]).toEqual([1_000, 1])
    expect((await exported(customer.admin, `${path}/sie`)).years.map(({ index, from }) => [index, from])).toEqual([
      [0, '2026-01-01'],
      [-1, '2025-01-01'],
    ])
  })

  it('is told in the event log, to the pair', async () => {
    const { customer, path } = await emptyBooks()
    await portal.as(AGENCY_ADMIN).post(`${path}/sie`, fileOf(...voucherLines(1)))
    const { body } = await portal.as(AGENCY_ADMIN).get(`/companies/${customer.id}/events`)
    expect(body.items).toMatchObject([
      { type: 'sie-imported', actor: { party: 'agency' }, details: { service: 'eekonomi-smart', vouchers: 1, rows: 2 } },
    ])
  })
})

describe('a large file', () => {
  const large = fileOf(...Array.from({ length: 4_000 }, (_, at) => voucherLines(at + 1)).flat())

  it('goes in and out as a small one does, while others are answered', async () => {
    const { customer, owner, path } = await emptyBooks()
    const sent = owner.post(`${path}/sie`, large)
    expect((await owner.get('/me')).status).toBe(200)
    expect((await sent).body).toMatchObject({ vouchers: 4_000, rows: 8_000 })
    const again = await owner.post(`${path}/sie`, large)
    expect([again.status, again.body.code, again.body.vouchers]).toEqual([409, 'year-exists', 4_000])
    expect((await exported(customer.admin, `${path}/sie`)).vouchers).toHaveLength(4_000)
  })

  it('is refused with its line, and leaves nothing behind', async () => {
    const { owner, path } = await emptyBooks()
    const broken = await owner.post(`${path}/sie`, new Uint8Array([...large, ...new TextEncoder().encode('#VER A 1 20260115\r\n{\r\n')]))
    expect([broken.status, broken.body.code]).toEqual([422, 'sie-unreadable'])
    expect((await owner.get(`${path}/records?kind=fiscal-year`)).body.items).toEqual([])
  })
})

describe('an export', () => {
  it('is refused where no year is known, or not that one', async () => {
    const { owner, path } = await emptyBooks()
    expect((await owner.get(`${path}/sie`)).body.code).toBe('year-unknown')
    await owner.post(`${path}/sie`, fileOf(...voucherLines(1)))
    for (const [year, status] of [
      ['2026', 200],
      ['2026-07-01', 200],
      ['2025', 422],
      ['2027-01-01', 422],
      ['nonsense', 400],
    ] as const) {
      expect([year, (await owner.get(`${path}/sie?year=${year}`)).status]).toEqual([year, status])
    }
  })

  it('is named after company and year, and tells which letters it had to spell otherwise', async () => {
    const { customer, owner, path } = await emptyBooks()
    await owner.post(`${path}/sie`, fileOf('#KONTO 1930 Bank', ...voucherLines(1)))
    const [account] = (await owner.get(`${path}/records?kind=account&q=1930`)).body.items
    await owner.patch(`${path}/records/${account.id}`, { content: { number: '1930', name: 'Bank – €' } })
    const { headers, bytes } = await download(portal, customer.admin, `${path}/sie`)
    expect(decodeURIComponent(headers.get('content-disposition') ?? '')).toContain('Bergströms-Bygg-AB-2026.se')
    expect(
      decodeURIComponent(headers.get('x-transliterated') ?? '')
        .split(',')
        .toSorted(),
    ).toEqual(['–=-', '€=EUR'])
    expect(documentOf(bytes).accounts.map(({ name }) => name)).toContain('Bank - EUR')
  })

  it('computes balances anew once a voucher of the year has changed', async () => {
    const { customer, owner, path } = await emptyBooks()
    await owner.post(`${path}/sie`, fileOf('#IB 0 1930 1.00', '#UB 0 1930 777.00', '#PSALDO 0 202601 1930 {} 5.00', ...voucherLines(1)))
    const [voucher] = (await owner.get(`${path}/records?kind=voucher`)).body.items
    expect((await owner.delete(`${path}/records/${voucher.id}`)).status).toBe(204)
    const added = {
      series: 'A',
      date: '2026-05-05',
      rows: [
        { account: '1930', amount: 250 },
        { account: '3010', amount: -250 },
      ],
    }
    expect((await owner.post(`${path}/records`, { kind: 'voucher', content: added })).status).toBe(201)
    const { closing, results, periodBalances } = await exported(customer.admin, `${path}/sie`)
    expect([closing.map(({ amount }) => amount), results.map(({ amount }) => amount), periodBalances]).toEqual([[350], [-250], []])
  })
})
