import { readdir } from 'node:fs/promises'
import type { BalanceSheetView, IncomeStatementView, LedgerRow, ListedVoucher } from '@portal/contract'
import { textOf } from '@portal/pdf/testing'
import { computeBalances, type SieDocument } from '@portal/sie'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Caller } from '../../../testing/caller.ts'
import { startTestPortal, type TestPortal } from '../../../testing/portal.ts'
import { documentOf, download, fileOf, inYear, SAMPLES, sample, voucherLines } from '../testing/files.ts'

let portal: TestPortal
beforeAll(async () => {
  portal = await startTestPortal()
})
afterAll(() => portal.stop())

const booksOf = async (...files: readonly Uint8Array<ArrayBuffer>[]) => {
  const customer = await portal.customer({ services: ['eekonomi-smart'], organisationNumber: '556677-3007', name: 'Bergströms Bygg AB' })
  const owner = portal.as(customer.admin)
  const path = `/subscriptions/${customer.with('eekonomi-smart').subscriptionId}`
  for (const file of files) expect((await owner.post(`${path}/sie`, file)).status).toBe(200)
  return { customer, owner, path }
}

/** Every page of a list, a few rows at a time. */
const allOf = async <T>(caller: Caller, path: string): Promise<readonly T[]> => {
  const items: T[] = []
  for (let cursor: string | null = ''; cursor !== null;) {
    const { status, body } = await caller.get(`${path}${path.includes('?') ? '&' : '?'}limit=97${cursor && `&cursor=${cursor}`}`)
    expect(status).toBe(200)
    items.push(...body.items)
    cursor = body.nextCursor
  }
  return items
}

type Sums = Readonly<Record<string, number>>
const sumsOf = (pairs: readonly (readonly [account: string, ore: number])[]): Sums => Object.fromEntries(pairs)

const computed = (document: SieDocument, of: 'closing' | 'results'): Sums =>
  sumsOf(
    (computeBalances(document).find(({ year }) => year === 0)?.balances ?? [])
      .filter((balance) => balance.of === of)
      .map(({ account, amount }) => [account, amount]),
  )
const only = (sums: Sums, keep: (account: string) => boolean): Sums => sumsOf(Object.entries(sums).filter(([account]) => keep(account)))
/** Accounts 8990–8999 move the result to equity. */
const isTransfer = (account: string): boolean => account.startsWith('899')
const total = (sums: Sums): number => Object.values(sums).reduce((sum, ore) => sum + ore, 0)

const balancesIn = ({ assets, equityAndLiabilities, others }: BalanceSheetView): Sums =>
  sumsOf(
    [assets, equityAndLiabilities, others].flatMap(({ groups }) =>
      groups.flatMap(({ accounts }) => accounts.map(({ account, closing }) => [account, closing] as const)),
    ),
  )
const resultsIn = ({ operating, financial, closing }: IncomeStatementView): Sums =>
  sumsOf(
    [operating, financial, closing].flatMap(({ groups }) =>
      groups.flatMap(({ accounts }) => accounts.map(({ account, amount }) => [account, 0 - amount] as const)),
    ),
  )

const sumsBy = (rows: readonly { readonly account: string; readonly amount: number }[]): ReadonlyMap<string, number> => {
  const sums = new Map<string, number>()
  for (const { account, amount } of rows) sums.set(account, (sums.get(account) ?? 0) + amount)
  return sums
}

describe.each(SAMPLES)('%s', (name) => {
  it('comes to the same sums in every report as in the file, to the öre', async () => {
    const { owner, path } = await booksOf(sample(name))
    const document = documentOf(sample(name))
    const year = document.years.find(({ index }) => index === 0)!
    const reports = `${path}/reports`
    const sheet: BalanceSheetView = (await owner.get(`${reports}/balance-sheet?year=${year.from}`)).body
    const statement: IncomeStatementView = (await owner.get(`${reports}/income-statement?year=${year.from}`)).body
    const results = computed(document, 'results')
    expect(balancesIn(sheet)).toEqual(computed(document, 'closing'))
    expect(resultsIn(statement)).toEqual(only(results, (account) => !isTransfer(account)))
    expect(statement.transferred.amount).toBe(0 - total(only(results, isTransfer)))
    expect(sheet.calculatedResult.closing).toBe(0 - statement.closing.result.amount - statement.transferred.amount)

    const inYearOnly = document.vouchers.filter(({ date }) => year.from <= date && date <= year.to)
    const counting = inYearOnly.flatMap(({ rows }) => rows).filter(({ change }) => change !== 'removed')
    const ledger = await allOf<LedgerRow>(owner, `${reports}/general-ledger?year=${year.from}`)
    expect(ledger).toHaveLength(counting.length)
    expect(sumsBy(ledger)).toEqual(new Map([...sumsBy(counting)].toSorted(([one], [other]) => (one < other ? -1 : 1))))
    const closing = new Map(
      computeBalances(document)
        .find((each) => each.year === 0)!
        .balances.map(({ account, amount }) => [account, amount]),
    )
    for (const [account, { balance }] of new Map(ledger.map((row) => [row.account, row])))
      expect([account, balance]).toEqual([account, closing.get(account)])

    const listed = await allOf<ListedVoucher>(owner, `${reports}/voucher-list?year=${year.from}`)
    expect(listed.flatMap(({ rows }) => rows)).toHaveLength(document.vouchers.flatMap(({ rows }) => rows).length)
  })
})

describe('a report', () => {
  const struck = [
    '#VER A 9 20260301 "Corrected"',
    '{',
    '#TRANS 1930 {} 5.00',
    '#RTRANS 1930 {} 7.00',
    '#TRANS 1930 {} 7.00',
    '#BTRANS 1930 {} 9.00',
    '#TRANS 3010 {} -12.00',
    '}',
  ]

  it('does not count struck rows; the list of vouchers shows them', async () => {
    const { owner, path } = await booksOf(fileOf(...struck))
    const ledger = await allOf<LedgerRow>(owner, `${path}/reports/general-ledger?from=1930&to=1930`)
    expect(ledger.reduce((sum, { amount }) => sum + amount, 0)).toBe(12_00)
    const [voucher] = await allOf<ListedVoucher>(owner, `${path}/reports/voucher-list`)
    expect(voucher?.rows.filter((row) => row.struck).map(({ amount }) => amount)).toEqual([9_00])
  })

  it('is of the year asked for, without one of the latest', async () => {
    const { owner, path } = await booksOf(inYear(2025, fileOf(...voucherLines(1, '70.00', '20250301'))), fileOf(...voucherLines(1)))
    const resultOf = async (query: string) => (await owner.get(`${path}/reports/income-statement${query}`)).body
    expect(await resultOf('?year=2025-06-30')).toMatchObject({ previousYear: null, closing: { result: { amount: 70_00, previous: null } } })
    expect(await resultOf('')).toMatchObject({
      year: { from: '2026-01-01', to: '2026-12-31' },
      previousYear: { from: '2025-01-01', to: '2025-12-31' },
      closing: { result: { amount: 100_00, previous: 70_00 } },
    })
    const sheetOf = async (query: string) => (await owner.get(`${path}/reports/balance-sheet${query}`)).body
    expect(await sheetOf('?year=2025-06-30')).toMatchObject({ previousYear: null, assets: { closing: 70_00, previous: null } })
    expect(await sheetOf('')).toMatchObject({
      previousYear: { from: '2025-01-01', to: '2025-12-31' },
      assets: { previous: 70_00, groups: [{ heading: 'cash', previous: 70_00, accounts: [{ account: '1930', previous: 70_00 }] }] },
      calculatedResult: { previous: -70_00 },
      difference: { previous: 0 },
    })
    expect(await owner.get(`${path}/reports/income-statement?year=1999-01-01`)).toMatchObject({ status: 422, body: { code: 'year-unknown' } })
  })

  it('carries an account’s balance over from page to page', async () => {
    const { owner, path } = await booksOf(fileOf('#IB 0 1930 50.00', ...voucherLines(1), ...voucherLines(2), ...voucherLines(3)))
    const ledger = `${path}/reports/general-ledger?limit=2`
    const { body: first } = await owner.get(ledger)
    const { body: second } = await owner.get(`${ledger}&cursor=${first.nextCursor}`)
    const balances = [...first.items, ...second.items].map(({ account, balance }: LedgerRow) => [account, balance])
    expect(balances).toEqual([
      ['1930', 150_00],
      ['1930', 250_00],
      ['1930', 350_00],
      ['3010', -100_00],
    ])
  })

  it.each([
    ['from=3000', ['3010']],
    ['to=2999', ['1930']],
    ['from=1930&to=1930', ['1930']],
    ['from=4000', []],
  ])('%s: the ledger of %j', async (query, accounts) => {
    const { owner, path } = await booksOf(fileOf(...voucherLines(1)))
    expect((await allOf<LedgerRow>(owner, `${path}/reports/general-ledger?${query}`)).map(({ account }) => account)).toEqual(accounts)
  })

  it.each(['x', btoa('["1930","2026-01-01","k","one",0]'), btoa('["1930","2026-01-01","k",1,"many"]')])(
    'refuses a cursor that is none: %s',
    async (cursor) => {
      const { owner, path } = await booksOf(fileOf(...voucherLines(1)))
      expect(await owner.get(`${path}/reports/general-ledger?cursor=${cursor}`)).toMatchObject({ status: 400, body: { code: 'invalid-request' } })
    },
  )

  it('is not offered where no books are kept', async () => {
    const customer = await portal.customer({ services: ['utlagg'] })
    const reply = await portal.as(customer.admin).get(`/subscriptions/${customer.with('utlagg').subscriptionId}/reports/balance-sheet`)
    expect(reply).toMatchObject({ status: 422, body: { code: 'kind-not-offered' } })
  })
})

describe('as PDF', () => {
  it.each(['balance-sheet', 'income-statement', 'general-ledger', 'voucher-list'])('%s is a whole document with a name', async (report) => {
    const { customer, path } = await booksOf(sample(SAMPLES[0] ?? ''))
    const { bytes, headers } = await download(portal, customer.admin, `${path}/reports/${report}/pdf`)
    const text = new TextDecoder('latin1').decode(bytes)
    expect(headers.get('content-type')).toBe('application/pdf')
    expect(headers.get('content-length')).toBe(String(bytes.byteLength))
    expect(decodeURIComponent(headers.get('content-disposition') ?? '')).toMatch(/-Bergströms-Bygg-AB-\d{4}\.pdf$/)
    expect(text).toMatch(/^%PDF-1\.7/)
    expect(text.trimEnd()).toMatch(/%%EOF$/)
    const read = textOf(bytes)
    expect(read).toContain('Bergströms Bygg AB')
    expect(read).toMatch(/\d,\d\d$/m)
    expect(read).not.toContain('\uFFFD')
  })

  it('leaves nothing in the data folder', async () => {
    const { customer, path } = await booksOf(fileOf(...voucherLines(1)))
    await download(portal, customer.admin, `${path}/reports/general-ledger/pdf`)
    expect((await readdir(portal.dataFolder)).filter((name) => name.includes('report'))).toEqual([])
  })

  it('of a report that there is none of is 404', async () => {
    const { owner, path } = await booksOf(fileOf(...voucherLines(1)))
    expect((await owner.get(`${path}/reports/tax-return/pdf`)).status).toBe(404)
  })
})
