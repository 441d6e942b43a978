import type { Day } from '../retention/retention.ts'

/** A fiscal year of a file; the one with index 0 is the file's own, the others are earlier (-1) or later ones that it knows of. */
export type FileYear = { readonly index: number; readonly from: Day; readonly to: Day }
/** A fiscal year of the books, with the number of its vouchers. */
export type BookYear = { readonly id: string; readonly from: Day; readonly to: Day; readonly vouchers: number }
type YearsFile = { readonly years: readonly FileYear[]; readonly vouchers: readonly { readonly date: Day }[] }

export type YearsPlan = {
  /** The file's years that are saved. Vouchers outside all of them are saved in the main year. */
  readonly written: readonly FileYear[]
  readonly main: FileYear | undefined
  /** Existing years that are removed, with their vouchers. */
  readonly replaced: readonly BookYear[]
  /** Years of the file that overlap another of its years: only the one nearest the main year is kept. */
  readonly dropped: readonly FileYear[]
}

/**
 * Decides which years an import writes and which it replaces, or names the existing year with vouchers that prevents it. The import covers the main
 * year (index 0, or the nearest) and every other year that the file has vouchers for. For the remaining years the file has balances only, and
 * balances never replace vouchers (G18).
 */
export const planYears = ({ years, vouchers }: YearsFile, known: readonly BookYear[], replace: boolean): YearsPlan | { readonly taken: BookYear } => {
  const nearest = years.toSorted((one, other) => Math.abs(one.index) - Math.abs(other.index))
  const [main] = nearest
  const kept = nearest.filter((year, at) => !nearest.slice(0, at).some((nearer) => overlap(year, nearer)))
  const withVouchers = new Set(vouchers.map(({ date }) => yearOfDay(kept, date)))
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

/** The fiscal year that a day lies in. */
export const yearOfDay = <Y extends { readonly from: Day; readonly to: Day }>(years: readonly Y[], day: Day): Y | undefined =>
  years.find(({ from, to }) => from <= day && day <= to)

type Span = { readonly from: string; readonly to: string }
const overlap = (one: Span, other: Span): boolean => one.from <= other.to && other.from <= one.to
