import type { Day } from '@portal/domain'
import type { Account } from './chart.ts'

/** A övrigt, B kundfaktura, C inbetalning, D leverantörsfaktura, E utbetalning, K dagskassa, L lön, M moms och skatt. */
export type Series = 'A' | 'B' | 'C' | 'D' | 'E' | 'K' | 'L' | 'M'
/** In öre, debit positive. */
export type Row = readonly [account: Account, amount: number]
/** A voucher before it has a number. */
export type Entry = { readonly series: Series; readonly date: Day; readonly text: string; readonly rows: readonly Row[] }
export type Balances = ReadonlyMap<Account, number>

export const ore = (kronor: number): number => Math.round(kronor * 100)
/** Whole kronor, towards zero, as sums are declared to Skatteverket. */
export const wholeKronor = (amount: number): number => Math.trunc(amount / 100) * 100 + 0

/** The voucher without rows of nothing. Throws when it does not balance. */
export const entry = (series: Series, date: Day, text: string, rows: readonly Row[]): Entry => {
  const sum = rows.reduce((all, [, amount]) => all + amount, 0)
  if (sum !== 0) throw new Error(`${series} ${date} ${text}: debit and credit differ by ${sum} öre`)
  return { series, date, text, rows: rows.filter(([, amount]) => amount !== 0) }
}

/** What the vouchers come to on each account, added to what was there before. */
export const balancesOf = (entries: readonly Entry[], before: Balances = new Map()): Balances => {
  const sums = new Map(before)
  for (const { rows } of entries) for (const [account, amount] of rows) sums.set(account, (sums.get(account) ?? 0) + amount)
  return sums
}

export const within = (entries: readonly Entry[], from: Day, to: Day): readonly Entry[] => entries.filter(({ date }) => from <= date && date <= to)
