import { addYears } from './calendar.ts'
import type { Day } from './retention.ts'

const EARLIEST = '1900-01-01'
/** Further ahead lies no due day, no payday and no fiscal year that somebody writes today. */
const YEARS_AHEAD = 10

/** A day (`YYYY-MM-DD`) or a month (`YYYY-MM`) that somebody wrote, and the field it stands in: `dueDate`, `rows.3.date`. */
export type WrittenDay = { readonly field: string; readonly day: string }

/** `from`, `to`: the first and the last day that may be written. */
export type DayRefusal = { readonly code: 'day-out-of-range'; readonly field: string; readonly day: string; readonly from: Day; readonly to: Day }

/**
 * Refuses days that the trade cannot mean, each with its field: before 1900, or more than ten years after `today`. They are slips of the finger, and
 * what the law derives from them (kept until + 7 years) would stand for good.
 */
export const refuseDays = (written: readonly WrittenDay[], today: Day): readonly DayRefusal[] => {
  const [from, to] = [EARLIEST, addYears(today, YEARS_AHEAD)]
  return written
    .filter(({ day }) => day < from.slice(0, day.length) || day > to.slice(0, day.length))
    .map(({ field, day }) => ({ code: 'day-out-of-range', field, day, from, to }))
}
