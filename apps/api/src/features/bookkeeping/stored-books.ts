import { type FileYear, yearOfDay, type YearsPlan } from '@portal/domain'
import type { SieBalance, SieDocument, SieObjectBalance } from '@portal/sie'
import { voucherKey } from '../../content/workspace-keys.ts'
import type { NewVoucher } from './bookkeeping.store.ts'
import type { StoredBalance, StoredFile, StoredYear } from '../../content/bookkeeping/stored-year.ts'
import { contentOf, plainNumber } from '../../content/bookkeeping/voucher-content.ts'

/** The record of a fiscal year from a file. The main year's record also holds what the file contains besides its years. */
export const storedYearOf = (document: SieDocument, { index, from, to }: FileYear, { main }: Pick<YearsPlan, 'main'>): StoredYear => ({
  from,
  to,
  opening: balancesOf(document.opening, index),
  declared: {
    closing: balancesOf(document.closing, index),
    results: balancesOf(document.results, index),
    objectClosing: ofYear(document.objectClosing, index),
    periodBalances: ofYear(document.periodBalances, index),
  },
  sie: {
    objectOpening: ofYear(document.objectOpening, index),
    periodBudgets: ofYear(document.periodBudgets, index),
    file: index === main?.index ? fileOf(document) : null,
  },
})

const balancesOf = (balances: readonly SieBalance[], index: number): StoredBalance[] =>
  balances.filter(({ year }) => year === index).map(({ account, amount, quantity }) => [account, amount, quantity])

const ofYear = <B extends SieObjectBalance>(balances: readonly B[], index: number) =>
  balances.filter(({ year }) => year === index).map(({ year: _year, objects, ...balance }) => ({ ...balance, objects: [...objects] }))

const fileOf = ({
  program,
  generated,
  comments,
  company,
  taxYear,
  coversUntil,
  chart,
  currency,
  dimensions,
  objects,
  unknown,
}: SieDocument): StoredFile => ({
  program,
  generated,
  comments: [...comments],
  company,
  taxYear,
  coversUntil,
  chart,
  currency,
  dimensions: [...dimensions],
  objects: [...objects],
  unknown: [...unknown],
})

/**
 * Yields each voucher with its key: in the year of its date, else in the main year. A repeated number is kept under a key of its own; the reader
 * has warned of it.
 */
export function* storedVouchersOf({ vouchers }: SieDocument, { written, main }: Pick<YearsPlan, 'written' | 'main'>): Generator<NewVoucher> {
  const seen = new Map<string, number>()
  for (const voucher of vouchers) {
    const year = yearOfDay(written, voucher.date) ?? main
    const key = voucherKey(year?.from ?? '', voucher.series, plainNumber(voucher.number) ?? voucher.number)
    const times = (seen.get(key) ?? 0) + 1
    seen.set(key, times)
    yield { key: times === 1 ? key : `${key}/${String(times).padStart(6, '0')}`, content: contentOf(voucher) }
  }
}
