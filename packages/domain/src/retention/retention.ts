import { addDays, addYears, lastOfMonth } from './calendar.ts'
import type { Day } from './day.ts'

export type { Day } from './day.ts'

/**
 * Accounting information must be kept until 31 December of the seventh year after the year in which the fiscal year ended (Bokföringslagen 7 kap. 2
 * §).
 */
export const keptUntil = (fiscalYearEnd: Day): Day => addYears(`${fiscalYearEnd.slice(0, 4)}-12-31`, 7)

export type FiscalYear = { readonly from: Day; readonly to: Day }

/** The fiscal year that contains a day. Without known books, fiscal years are calendar years. */
export const fiscalYearOf = (day: Day, years: readonly FiscalYear[]): FiscalYear => {
  const known = years.find(({ from, to }) => from <= day && day <= to)
  return known ? { from: known.from, to: known.to } : { from: `${day.slice(0, 4)}-01-01`, to: `${day.slice(0, 4)}-12-31` }
}

/**
 * The fiscal year that contains a day which the books may not have reached: after the latest known year they go on in whole years, with the same last
 * day. Without known books, fiscal years are calendar years.
 */
export const yearReaching = (day: Day, known: readonly FiscalYear[]): FiscalYear => {
  const latest = known.reduce<FiscalYear | undefined>((last, each) => (last && last.to > each.to ? last : each), undefined)
  if (latest === undefined || day <= latest.to) return fiscalYearOf(day, known)
  const sameYear = lastOfMonthIn(latest.to, Number(day.slice(0, 4)))
  const to = sameYear >= day ? sameYear : lastOfMonthIn(latest.to, Number(day.slice(0, 4)) + 1)
  return { from: addDays(lastOfMonthIn(latest.to, Number(to.slice(0, 4)) - 1), 1), to }
}

/** A fiscal year ends with a month (bokföringslagen 3 kap. 1 §), so 28 February is followed by 29 February in a leap year. */
const lastOfMonthIn = (day: Day, year: number): Day => lastOfMonth(`${String(year).padStart(4, '0')}-${day.slice(5, 7)}-01`)

/** The number of pieces of accounting information on one day. */
export type AccountingDay = { readonly day: Day; readonly count: number }
/** The accounting information of one fiscal year: the number of pieces, and the day until which they must be kept. */
export type RetainedYear = FiscalYear & { readonly count: number; readonly until: Day }
/** `until`: the day for the latest fiscal year. `years`: each of them, oldest first. */
export type Retention = { readonly until: Day; readonly years: readonly RetainedYear[] }

/** Until when accounting information must be kept, by fiscal year. `null`: there is none. */
export const retentionOf = (days: readonly AccountingDay[], known: readonly FiscalYear[]): Retention | null => {
  const byYear = Map.groupBy(days, ({ day }) => fiscalYearOf(day, known).from)
  const years = [...byYear.values()].flatMap((some) => {
    const [first] = some
    if (!first) return []
    const year = fiscalYearOf(first.day, known)
    return [{ ...year, count: some.reduce((sum, { count }) => sum + count, 0), until: keptUntil(year.to) }]
  })
  const oldestFirst = years.toSorted((one, other) => (one.from < other.from ? -1 : 1))
  const until = oldestFirst
    .map((year) => year.until)
    .toSorted()
    .at(-1)
  return until === undefined ? null : { until, years: oldestFirst }
}
