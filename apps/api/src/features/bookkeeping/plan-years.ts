import type { SieDocument, SieYear } from '@portal/sie'
import { type FiscalYear, yearHolding } from '../../content/bookkeeping/fiscal-years.store.ts'

export type YearsPlan = {
  /** The file's years that are saved. Vouchers outside all of them are saved in the main year. */
  readonly written: readonly SieYear[]
  readonly main: SieYear | undefined
  /** Existing years that are removed, with their vouchers. */
  readonly replaced: readonly FiscalYear[]
  /** Years of the file that overlap another of its years: only the one nearest the main year is kept. */
  readonly dropped: readonly SieYear[]
}

/**
 * Decides which years an import writes and which it replaces, or names the existing year with vouchers that prevents it. The import covers the main
 * year (index 0, or the nearest) and every other year that the file has vouchers for. For the remaining years the file has balances only, and
 * balances never replace vouchers.
 */
export const planYears = (
  { years, vouchers }: SieDocument,
  known: readonly FiscalYear[],
  replace: boolean,
): YearsPlan | { readonly taken: FiscalYear } => {
  const nearest = years.toSorted((one, other) => Math.abs(one.index) - Math.abs(other.index))
  const [main] = nearest
  const kept = nearest.filter((year, at) => !nearest.slice(0, at).some((nearer) => overlap(year, nearer)))
  const withVouchers = new Set(vouchers.map(({ date }) => yearHolding(kept, date)))
  const about = kept.filter((year) => year === main || withVouchers.has(year))
  const taken = known.find((year) => year.vouchers > 0 && about.some((other) => overlap(year, other)))
  if (taken && !replace) return { taken }
  const written = kept.filter((year) => about.includes(year) || !known.some((other) => other.vouchers > 0 && overlap(year, other)))
  return {
    written,
    main,
    replaced: known.filter((year) => written.some((other) => overlap(year, other))),
    dropped: nearest.filter((year) => !kept.includes(year)),
  }
}

type Span = { readonly from: string; readonly to: string }
const overlap = (one: Span, other: Span): boolean => one.from <= other.to && other.from <= one.to
