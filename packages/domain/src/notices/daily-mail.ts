import { addDays, hourOfDay, stockholmDay } from '../retention/calendar.ts'
import type { Day } from '../retention/day.ts'

/** The hour in Stockholm at which the daily mail is sent. */
export const DAILY_MAIL_HOUR = 7

/** The latest daily mail that is due at an instant: its day, and when on that day. It tells of what happened before that. */
export const dailyMailDue = (now: Date): { readonly day: Day; readonly at: Date } => {
  const today = stockholmDay(now)
  const at = hourOfDay(today, DAILY_MAIL_HOUR)
  if (at <= now) return { day: today, at }
  const yesterday = addDays(today, -1)
  return { day: yesterday, at: hourOfDay(yesterday, DAILY_MAIL_HOUR) }
}
