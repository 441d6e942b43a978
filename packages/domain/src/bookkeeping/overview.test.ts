import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { monthsOf, type MonthSum, overviewOf, type YearSums } from './overview.ts'
import { incomeStatementOf } from './statements.ts'

const booked = (month: string, account: string, kronor: number): MonthSum => ({ month, account, type: null, amount: kronor * 100 })
const opening = (account: string, kronor: number) => ({ account, type: null, amount: kronor * 100 })
const year = (more: Partial<YearSums> = {}): YearSums => ({ from: '2026-01-01', to: '2026-12-31', opening: [], booked: [], ...more })

describe('the months of a fiscal year', () => {
  it('are twelve, or as many as a broken or prolonged one has', () => {
    expect(monthsOf(year())).toHaveLength(12)
    expect(monthsOf({ from: '2025-07-01', to: '2026-06-30' })).toEqual(expect.arrayContaining(['2025-07', '2025-12', '2026-01', '2026-06']))
    expect(monthsOf({ from: '2025-07-01', to: '2026-12-31' })).toHaveLength(18)
    expect(monthsOf({ from: '2026-11-15', to: '2026-12-31' })).toEqual(['2026-11', '2026-12'])
  })
})

describe('an overview', () => {
  const books = year({
    opening: [opening('1930', 100), opening('2081', -100)],
    booked: [
      booked('2026-01', '3001', -1_000),
      booked('2026-01', '1510', 1_000),
      booked('2026-01', '4010', 300),
      booked('2026-02', '5010', 500),
      booked('2026-02', '1930', -500),
      booked('2026-02', '2440', -300),
      booked('2026-03', '8314', -20),
      booked('2026-03', '1930', 20),
    ],
  })

  it('has each month’s income, costs and result, also of months without any', () => {
    const { months, through } = overviewOf(books, null)
    expect(months.slice(0, 4)).toEqual([
      { month: '2026-01', income: 100_000, costs: 30_000, result: 70_000, resultBefore: null },
      { month: '2026-02', income: 0, costs: 50_000, result: -50_000, resultBefore: null },
      { month: '2026-03', income: 2_000, costs: 0, result: 2_000, resultBefore: null },
      { month: '2026-04', income: 0, costs: 0, result: 0, resultBefore: null },
    ])
    expect([months.length, through]).toEqual([12, '2026-03'])
  })

  it('has its key figures', () => {
    expect(overviewOf(books, null)).toMatchObject({
      figures: { sales: 100_000, result: 22_000, margin: 220, liquidity: -38_000, receivables: 100_000, supplierDebts: 30_000, equityRatio: 516 },
      before: null,
    })
  })

  it('compares with as many months of the year before', () => {
    const before = year({
      from: '2025-01-01',
      to: '2025-12-31',
      booked: [booked('2025-03', '3001', -400), booked('2025-04', '3001', -9_000), booked('2025-02', '1930', 77)],
    })
    expect(overviewOf(books, before).before).toMatchObject({ sales: 40_000, liquidity: 7_700 })
    expect(
      overviewOf(books, before)
        .months.map(({ resultBefore }) => resultBefore)
        .slice(1, 5),
    ).toEqual([0, 40_000, 900_000, 0])
  })

  it('compares each month with the one in its place, in a longer year as far as the year before goes', () => {
    const short = { from: '2025-07-01', to: '2025-12-31', booked: [booked('2025-07', '3001', -5)] }
    const { months } = overviewOf(books, year(short))
    expect(months.map(({ resultBefore }) => resultBefore)).toEqual([500, 0, 0, 0, 0, 0, null, null, null, null, null, null])
  })

  it('of books with nothing booked has nothing to compare, and no shares', () => {
    expect(overviewOf(year(), year())).toMatchObject({ through: null, before: null, figures: { sales: 0, margin: null, equityRatio: null } })
  })

  it('comes to the income statement’s result, whatever is booked where', () => {
    const sum = fc.record({
      month: fc.constantFrom(...monthsOf(year())),
      account: fc.integer({ min: 1000, max: 8999 }).map(String),
      type: fc.constantFrom(null, 'T' as const, 'S' as const, 'K' as const, 'I' as const),
      amount: fc.integer({ min: -10_000_000, max: 10_000_000 }),
    })
    fc.assert(
      fc.property(fc.array(sum, { maxLength: 60 }), (sums) => {
        const { months, figures } = overviewOf(year({ booked: sums }), null)
        const accounts = sums.map(({ account, type, amount }) => ({ account, type, name: '', opening: 0, change: amount, closing: amount }))
        const { closing } = incomeStatementOf(accounts)
        expect(months.reduce((total, { result }) => total + result, 0)).toBe(closing.result.amount)
        expect(figures.result).toBe(closing.result.amount)
      }),
    )
  })
})
