import type { Day, ExpenseKind } from '@portal/domain'
import type { Account } from './chart.ts'
import { type Entry, entry, type Row } from './entry.ts'

/** An expense report that was sent to the books. Amounts in öre, VAT included. */
export type Repaid = {
  readonly date: Day
  readonly title: string
  readonly person: string
  readonly rows: readonly { readonly kind: ExpenseKind; readonly amount: number; readonly vat: number }[]
}

const COSTS: Readonly<Record<ExpenseKind, Account>> = {
  travel: 5800,
  lodging: 5800,
  entertainment: 6071,
  meal: 5800,
  parking: 5800,
  fuel: 5611,
  mileage: 7331,
  material: 5410,
  other: 5410,
}

/** Reports that were sent, paid back to their persons the same day. */
export const repaidEntries = (reports: readonly Repaid[]): readonly Entry[] =>
  reports.map(({ date, title, person, rows }) =>
    entry('A', date, `Utlägg ${person}: ${title}`, [
      ...rows.flatMap(({ kind, amount, vat }): readonly Row[] => [
        [COSTS[kind], amount - vat],
        [2641, vat],
      ]),
      [1930, 0 - rows.reduce((sum, { amount }) => sum + amount, 0)],
    ]),
  )
