import { addYears, lastOfMonth } from '../../retention/calendar.ts'
import type { Day } from '../../retention/day.ts'
import type { DayRefusal } from '../../retention/meant-days.ts'
import { type FiscalYear, yearReaching } from '../../retention/retention.ts'

const YEARS_AHEAD = 2

/** The last days that an end may name: today to 24 months ahead (G14). */
export const lastDayRange = (today: Day): { readonly from: Day; readonly to: Day } => ({ from: today, to: addYears(today, YEARS_AHEAD) })

export const refuseLastDay = (lastDay: Day, today: Day): DayRefusal | undefined => {
  const { from, to } = lastDayRange(today)
  return lastDay < from || lastDay > to ? { code: 'day-out-of-range', field: 'lastDay', day: lastDay, from, to } : undefined
}

/** The last days that a person can choose by name, and the range for any other. */
export type LastDays = { readonly from: Day; readonly to: Day; readonly month: Day; readonly fiscalYear: Day | null }

/**
 * The last day of this month, and of the fiscal year that today lies in. `known`: the fiscal years of the books, in any order; without any there is no
 * such choice. Books that have not reached today yet are taken to go on in years of the same length.
 */
export const lastDaysOn = (today: Day, known: readonly FiscalYear[]): LastDays => ({
  ...lastDayRange(today),
  month: lastOfMonth(today),
  fiscalYear: known.length > 0 ? yearReaching(today, known).to : null,
})
