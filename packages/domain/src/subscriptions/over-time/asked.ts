import { addDays, startOfDay, stockholmDay } from '../../retention/calendar.ts'
import type { Day } from '../../retention/day.ts'
import type { DayRefusal } from '../../retention/meant-days.ts'
import { lastDayRange } from '../../terminations/planned-ends/last-day.ts'
import { ok, refuse, type Result } from '../../kernel/result.ts'
import type { Instant } from './history.ts'

/** A day in Stockholm, or an instant. */
export type AskedMoment = { readonly day: Day } | { readonly instant: Instant }

/** From `from` up to, but not including, `until`. An instant is a span of its own millisecond. */
export type Span = { readonly from: Instant; readonly until: Instant }

/**
 * The span that is asked about: a whole day, also one of 23 or 25 hours, or an instant. Refuses what lies before `known`, from when the service can be
 * told of, and more than 24 months ahead.
 */
export const spanOf = (asked: AskedMoment, known: Instant, now: Instant): Result<Span, DayRefusal> => {
  const day = 'day' in asked ? asked.day : stockholmDay(new Date(asked.instant))
  const [from, to] = [stockholmDay(new Date(known)), lastDayAhead(now)]
  const isBefore = 'day' in asked ? day < from : asked.instant < known
  if (isBefore || day > to) return refuse({ code: 'day-out-of-range', field: 'at', day, from, to })
  if ('instant' in asked) return ok({ from: asked.instant, until: later(asked.instant, 1) })
  const begins = startOfDay(day).toISOString()
  return ok({ from: begins < known ? known : begins, until: startOfDay(addDays(day, 1)).toISOString() })
}

/** The last day that can be asked about: the last for which an end can be planned (G14). */
export const lastDayAhead = (now: Instant): Day => lastDayRange(stockholmDay(new Date(now))).to

const later = (instant: Instant, milliseconds: number): Instant => new Date(Date.parse(instant) + milliseconds).toISOString()
