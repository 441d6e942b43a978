import { addDays } from '@portal/domain'
import { readSie } from '@portal/sie'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BOOK_YEARS, booksOf, closingOf } from './books.ts'
import { ACCOUNTS } from './chart.ts'
import { sieOf, vouchersOf } from './document.ts'
import { balancesOf, within } from './entry.ts'
import { BERGSTROM } from './trades/bergstrom.ts'
import { HAVETS_FISK } from './trades/havets-fisk.ts'
import { KANEL } from './trades/kanel.ts'

const LAST = '2026-12-31'
const TRADES = [
  ['builder', BERGSTROM],
  ['café', KANEL],
  ['fishmonger', HAVETS_FISK],
] as const
const place = fc.integer({ min: 0, max: TRADES.length - 1 })
const tradeAt = (at: number) => TRADES[at]?.[1] ?? BERGSTROM
const seed = fc.string({ maxLength: 8 })
const few = { numRuns: 12 }

describe('the books of any seed', () => {
  it('balance to the öre in every voucher, on accounts of the chart, within their year', () => {
    fc.assert(
      fc.property(place, seed, (at, from) => {
        for (const { year, entries } of booksOf(tradeAt(at), from, LAST).years) {
          for (const { date, rows, text } of entries) {
            expect([text, rows.reduce((sum, [, amount]) => sum + amount, 0), date.slice(0, 4)]).toEqual([text, 0, String(year)])
            expect(rows.every(([account, amount]) => account in ACCOUNTS && Number.isSafeInteger(amount) && amount !== 0)).toBe(true)
            expect(rows.length).toBeGreaterThan(1)
          }
        }
      }),
      few,
    )
  })

  it('are the same every time, and until an earlier day the same as far as they go', () => {
    fc.assert(
      fc.property(place, seed, fc.integer({ min: 1, max: 729 }), (at, from, days) => {
        const until = addDays('2025-01-01', days)
        const [whole, part] = [booksOf(tradeAt(at), from, LAST), booksOf(tradeAt(at), from, until)]
        expect(booksOf(tradeAt(at), from, LAST)).toEqual(whole)
        for (const [nth, { year, opening, entries }] of part.years.entries()) {
          expect(opening).toEqual(whole.years[nth]?.opening)
          expect(vouchersOf({ entries })).toEqual(vouchersOf(whole.years[nth]!).slice(0, entries.length))
          expect(entries).toHaveLength(within(whole.years[nth]!.entries, `${year}-01-01`, until).length)
        }
      }),
      few,
    )
  })

  it('begin 2026 with what 2025 ended with, and every balance sheet comes to nothing', () => {
    fc.assert(
      fc.property(place, seed, (at, from) => {
        const [first, second] = booksOf(tradeAt(at), from, LAST).years
        expect(second?.opening).toEqual(closingOf(first!))
        for (const { opening } of [first!, second!]) expect([...opening.values()].reduce((sum, amount) => sum + amount, 0)).toBe(0)
      }),
      few,
    )
  })

  it('leave nothing on the accounts of VAT after a return, and owe it in whole kronor', () => {
    fc.assert(
      fc.property(place, seed, (at, from) => {
        for (const { year, opening, entries } of booksOf(tradeAt(at), from, LAST).years) {
          for (const end of [`${year}-03-31`, `${year}-06-30`, `${year}-09-30`, `${year}-12-31`]) {
            const then = balancesOf(within(entries, `${year}-01-01`, end), opening)
            expect(([2611, 2614, 2621, 2631, 2641, 2647] as const).map((account) => then.get(account) ?? 0)).toEqual([0, 0, 0, 0, 0, 0])
            expect(Math.abs(then.get(2650) ?? 0) % 100).toBe(0)
          }
        }
      }),
      few,
    )
  })
})

describe.each(TRADES)('the books of a %s', (_name, of) => {
  const { years, sales } = booksOf(of, 'demo', LAST)
  const on = (year: number, accounts: (account: number) => boolean): number =>
    [...balancesOf(years.find((each) => each.year === year)!.entries)].reduce((sum, [account, amount]) => (accounts(account) ? sum + amount : sum), 0)

  it.each(BOOK_YEARS)('are of a plausible size in %i: sales, profit, money at the bank', (year) => {
    const turnover = 0 - on(year, (account) => account >= 3000 && account < 3700)
    const result = 0 - on(year, (account) => account >= 3000 && account < 8800)
    expect(turnover).toBeGreaterThan(4_000_000_00)
    expect(turnover).toBeLessThan(10_000_000_00)
    expect(result / turnover).toBeGreaterThan(0.02)
    expect(result / turnover).toBeLessThan(0.2)
    const { opening, entries } = years.find((each) => each.year === year)!
    let bank = opening.get(1930) ?? 0
    for (const { rows } of entries) {
      bank += rows.reduce((sum, [account, amount]) => (account === 1930 ? sum + amount : sum), 0)
      expect(bank).toBeGreaterThan(100_000_00)
    }
  })

  it('owe suppliers, and are owed by customers, what is not paid yet', () => {
    for (const each of years) {
      const closing = closingOf(each)
      const unpaid = sales.filter(({ date, paidOn }) => date <= `${each.year}-12-31` && paidOn > `${each.year}-12-31`)
      expect(closing.get(1510) ?? 0).toBe(unpaid.reduce((sum, { total }) => sum + total, 0))
      expect(closing.get(2440) ?? 0).toBeLessThan(0)
    }
  })

  it('charge on each row the VAT that is the law on the day of delivery', () => {
    const classed = sales.flatMap(({ delivered, rows }) =>
      rows.flatMap(({ vat, vatClass }) => (vatClass === 'food' ? [[delivered, vat] as const] : [])),
    )
    // Food is sold at 12 % until 31 March 2026, and at 6 % from 1 April 2026.
    for (const [delivered, vat] of classed) expect([delivered, vat]).toEqual([delivered, delivered < '2026-04-01' ? 12 : 6])
    expect(new Set(classed.map(([, vat]) => vat))).toEqual(new Set(of === BERGSTROM ? [] : [12, 6]))
  })

  it('are a SIE file that is read without a warning', () => {
    const reading = readSie(sieOf(of, years, LAST))
    expect(reading).toMatchObject({ ok: true, warnings: [] })
    expect(reading.ok && reading.document.vouchers).toHaveLength(years.reduce((sum, { entries }) => sum + entries.length, 0))
  })
})

it('lowers the VAT on fish from 1 April 2026', () => {
  const { sales } = booksOf(HAVETS_FISK, 'demo', LAST)
  const ratesFrom = (from: string, to: string) =>
    new Set(sales.filter(({ delivered }) => from <= delivered && delivered <= to).flatMap(({ byRate }) => byRate.map(({ rate }) => rate)))
  expect(ratesFrom('2025-01-01', '2026-03-31')).toEqual(new Set([25, 12]))
  expect(ratesFrom('2026-04-01', LAST)).toEqual(new Set([25, 6]))
})
