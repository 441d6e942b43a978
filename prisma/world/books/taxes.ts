import type { Account } from './chart.ts'
import { bankDayFrom, dayOf, lastDayOf, MONTHS } from './days.ts'
import { type Balances, balancesOf, type Entry, entry, ore, type Row, wholeKronor, within } from './entry.ts'
import type { Trade } from './trade.ts'

const VAT_ACCOUNTS: readonly Account[] = [2611, 2614, 2621, 2631, 2641, 2647]

/** The VAT return of each quarter, on its last day: what is owed in whole kronor is moved to 2650. */
export const vatReturns = (year: number, entries: readonly Entry[]): readonly Entry[] =>
  [1, 2, 3, 4].map((quarter) => {
    const date = lastDayOf(year, quarter * 3)
    const booked = balancesOf(within(entries, dayOf(year, quarter * 3 - 2, 1), date))
    const rows = VAT_ACCOUNTS.map((account): Row => [account, 0 - (booked.get(account) ?? 0)])
    const owed = rows.reduce((sum, [, amount]) => sum + amount, 0)
    const declared = wholeKronor(owed)
    return entry('M', date, `Momsredovisning kvartal ${quarter} ${year}`, [...rows, [2650, 0 - declared], [3740, declared - owed]])
  })

/** In February the VAT of the year before is due; in May, August and November that of the quarter which ended two months earlier. Negative: owed. */
const vatDue = (year: number, month: number, opening: Balances, entries: readonly Entry[]): number => {
  if (month % 3 !== 2) return 0
  const before = month === 2 ? opening : balancesOf(within(entries, lastDayOf(year, month - 2), lastDayOf(year, month - 2)))
  return before.get(2650) ?? 0
}

/**
 * What is paid to the tax account every month on the 12th (on the 17th in January and August): last month's withheld tax and contributions, the
 * preliminary tax, and in every third month the VAT.
 */
export const taxPayments = ({ preliminaryTax }: Trade, year: number, opening: Balances, entries: readonly Entry[]): readonly Entry[] =>
  MONTHS.flatMap((month) => {
    const date = bankDayFrom(dayOf(year, month, month === 1 || month === 8 ? 17 : 12))
    const before = month === 1 ? opening : balancesOf(within(entries, dayOf(year, month - 1, 1), lastDayOf(year, month - 1)))
    const rows: readonly Row[] = [
      [2710, 0 - (before.get(2710) ?? 0)],
      [2731, 0 - (before.get(2731) ?? 0)],
      [2518, ore(preliminaryTax)],
      [2650, 0 - vatDue(year, month, opening, entries)],
    ]
    return paid(date, 'Skattekonto: skatter och avgifter', rows)
  })

/** A booking on the tax account, with the bank transfer that covers it (or the refund). */
export const paid = (date: string, text: string, rows: readonly Row[]): readonly Entry[] => {
  const sum = rows.reduce((all, [, amount]) => all + amount, 0)
  if (sum === 0 && rows.every(([, amount]) => amount === 0)) return []
  return [
    entry('M', date, text, [...rows, [1630, 0 - sum]]),
    ...(sum === 0
      ? []
      : [
          entry('E', date, sum > 0 ? 'Inbetalning till skattekontot' : 'Utbetalning från skattekontot', [
            [1630, sum],
            [1930, 0 - sum],
          ]),
        ]),
  ]
}
