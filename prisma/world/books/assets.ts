import { lastDayOf, MONTHS } from './days.ts'
import { type Balances, type Entry, entry, ore } from './entry.ts'
import type { Trade } from './trade.ts'

/** Depreciation at the end of every month. */
export const depreciationEntries = ({ depreciation }: Trade, year: number): readonly Entry[] =>
  MONTHS.flatMap((month) =>
    depreciation.map(([cost, lowers, kronor]) =>
      entry('A', lastDayOf(year, month), 'Avskrivning enligt plan', [
        [cost, ore(kronor)],
        [lowers, 0 - ore(kronor)],
      ]),
    ),
  )

/** Interest and repayment of the loan at the end of every quarter. */
export const loanEntries = ({ loan }: Trade, year: number, opening: Balances): readonly Entry[] => {
  if (!loan) return []
  const repayment = ore(loan.repayment)
  return [1, 2, 3, 4].map((quarter) => {
    const left = 0 - (opening.get(2350) ?? 0) - repayment * (quarter - 1)
    const interest = Math.round((left * loan.percent) / 100 / 4)
    return entry('A', lastDayOf(year, quarter * 3), 'Ränta och amortering, banklån', [
      [2350, repayment],
      [8410, interest],
      [1930, 0 - repayment - interest],
    ])
  })
}

/** What the partners of a handelsbolag take out at the end of every month. */
export const drawingEntries = ({ drawings }: Trade, year: number): readonly Entry[] =>
  drawings === 0
    ? []
    : MONTHS.map((month) =>
        entry('A', lastDayOf(year, month), 'Egna uttag', [
          [2013, ore(drawings)],
          [2023, ore(drawings)],
          [1930, 0 - ore(2 * drawings)],
        ]),
      )
