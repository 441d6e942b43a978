/** A calendar day in Europe/Stockholm, `YYYY-MM-DD`. */
export type Day = string

/** Räkenskapsinformation is kept until 31 December of the year the fiscal year ended + 7 (Bokföringslagen 7 kap. 2 §). */
export const keptUntil = (fiscalYearEnd: Day): Day => `${String(Number(fiscalYearEnd.slice(0, 4)) + 7).padStart(4, '0')}-12-31`

export type FiscalYear = { readonly from: Day; readonly to: Day }

/** The end of the fiscal year a day belongs to; without known books the calendar year is the fiscal year. */
export const fiscalYearEndOf = (day: Day, years: readonly FiscalYear[]): Day =>
  years.find(({ from, to }) => from <= day && day <= to)?.to ?? `${day.slice(0, 4)}-12-31`

export type Retention = { readonly until: Day }

/** Until when the latest of these days' accounting information must be kept; `null`: there is none. */
export const retentionOf = (days: readonly Day[], years: readonly FiscalYear[]): Retention | null => {
  const ends = days.map((day) => keptUntil(fiscalYearEndOf(day, years))).toSorted()
  const until = ends.at(-1)
  return until ? { until } : null
}
