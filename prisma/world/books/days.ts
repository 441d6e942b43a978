import { addDays, type Day } from '@portal/domain'

export const dayOf = (year: number, month: number, day: number): Day => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`

export const lastDayOf = (year: number, month: number): Day => addDays(month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1), -1)

export const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1)

/** 0 is Sunday. */
export const weekdayOf = (day: Day): number => new Date(`${day}T00:00:00Z`).getUTCDay()

/** The fixed holidays on which banks are closed; the movable ones are left out. */
const HOLIDAYS = new Set(['01-01', '01-06', '05-01', '06-06', '12-24', '12-25', '12-26', '12-31'])
const isOpen = (day: Day): boolean => weekdayOf(day) % 6 !== 0 && !HOLIDAYS.has(day.slice(5))

/** The day itself, or the next one on which banks are open. */
export const bankDayFrom = (day: Day): Day => (isOpen(day) ? day : bankDayFrom(addDays(day, 1)))
/** The day itself, or the last one before it on which banks are open. */
export const bankDayBefore = (day: Day): Day => (isOpen(day) ? day : bankDayBefore(addDays(day, -1)))
