import type { Day } from '@portal/domain'
import { depreciationEntries, drawingEntries, loanEntries } from './assets.ts'
import { dayOf } from './days.ts'
import { type Balances, balancesOf, type Entry, entry, ore, type Row, within } from './entry.ts'
import { purchaseEntries } from './purchases.ts'
import { type Sale, salesEntries, salesOf } from './sales.ts'
import { taxPayments, vatReturns } from './taxes.ts'
import { tillEntries } from './till.ts'
import type { Trade, Unpaid } from './trade.ts'
import { wageEntries } from './wages.ts'
import { yearBegins } from './year-begin.ts'
import { yearEnds } from './year-end.ts'

export const BOOK_YEARS = [2025, 2026] as const

/** A year's vouchers in the order of their days, and the balances it begins with. */
export type BookedYear = { readonly year: number; readonly opening: Balances; readonly entries: readonly Entry[] }
export type Books = { readonly years: readonly BookedYear[]; readonly sales: readonly Sale[] }

/**
 * The books of a business for 2025 and 2026, with the invoices that it sent. The same seed gives the same books. `through`: nothing later is there; the
 * rest is the same for every such day. `others`: further vouchers, such as expenses paid back to employees.
 */
export const booksOf = (trade: Trade, seed: string, through: Day, others: readonly Entry[] = []): Books => {
  const sales = salesOf(trade, BOOK_YEARS, seed)
  const daily = [
    ...unpaidEntries(trade),
    ...salesEntries(sales),
    ...tillEntries(trade.till, BOOK_YEARS, seed),
    ...purchaseEntries(trade.suppliers, BOOK_YEARS, seed),
    ...wageEntries(trade.staff, BOOK_YEARS),
    ...others,
  ]
  const years: BookedYear[] = []
  for (const year of BOOK_YEARS) {
    const before = years.at(-1)
    const opening = before ? closingOf(before) : openingOf(trade)
    years.push(bookYear(trade, year, opening, within(daily, dayOf(year, 1, 1), dayOf(year, 12, 31))))
  }
  return {
    years: years.map((each) => ({ ...each, entries: each.entries.filter(({ date }) => date <= through) })),
    sales: sales.filter(({ date }) => date <= through),
  }
}

const bookYear = (trade: Trade, year: number, opening: Balances, daily: readonly Entry[]): BookedYear => {
  const running = [
    ...yearBegins(trade, year, opening),
    ...daily,
    ...depreciationEntries(trade, year),
    ...loanEntries(trade, year, opening),
    ...drawingEntries(trade, year),
  ]
  const booked = [...running, ...vatReturns(year, running)]
  const paid = [...booked, ...taxPayments(trade, year, opening, booked)]
  const entries = [...paid, ...yearEnds(trade, year, opening, paid)].filter(({ rows }) => rows.length > 0)
  return { year, opening, entries: entries.toSorted((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0)) }
}

/** The balance sheet's accounts at the end of the year. */
export const closingOf = ({ opening, entries }: Pick<BookedYear, 'opening' | 'entries'>): Balances =>
  new Map([...balancesOf(entries, opening)].filter(([account, amount]) => account < 3000 && amount !== 0))

/** What is missing to zero is earlier years' profit, or half of it each partner's capital. */
const openingOf = ({ company, opening, receivables, debts }: Trade): Balances => {
  const given: readonly Row[] = [
    ...opening.map(([account, kronor]): Row => [account, ore(kronor)]),
    [1510, totalOf(receivables)],
    [2440, 0 - totalOf(debts)],
  ]
  const rest = 0 - given.reduce((sum, [, amount]) => sum + amount, 0)
  const half = Math.trunc(rest / 2)
  const equity: readonly Row[] =
    company.form === 'AB'
      ? [[2091, rest]]
      : [
          [2010, half],
          [2020, rest - half],
        ]
  return new Map([...given, ...equity])
}

const totalOf = (unpaid: readonly Unpaid[]): number => unpaid.reduce((sum, [, kronor]) => sum + ore(kronor), 0)

/** What was unpaid when the books begin is paid. */
const unpaidEntries = ({ receivables, debts }: Trade): readonly Entry[] => [
  ...receivables.map(([who, kronor, on]) =>
    entry('C', on, `Inbetalning kundfaktura 2024, ${who}`, [
      [1930, ore(kronor)],
      [1510, 0 - ore(kronor)],
    ]),
  ),
  ...debts.map(([who, kronor, on]) =>
    entry('E', on, `Betalning leverantörsfaktura 2024, ${who}`, [
      [2440, ore(kronor)],
      [1930, 0 - ore(kronor)],
    ]),
  ),
]
