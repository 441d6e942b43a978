import type { Day } from './day.ts'

/** The first and the last day that can be written as `YYYY-MM-DD`. No day that is computed lies outside them. */
export const FIRST_DAY = '0001-01-01'
export const LAST_DAY = '9999-12-31'

const MS_AN_HOUR = 60 * 60 * 1000
const MS_A_DAY = 24 * MS_AN_HOUR
const FIRST_AT = Date.parse(`${FIRST_DAY}T00:00:00Z`)
const LAST_AT = Date.parse(`${LAST_DAY}T00:00:00Z`)
/** Europe/Stockholm is never more than a day from UTC. */
const within = (at: number): number => Math.min(Math.max(at, FIRST_AT), LAST_AT)

const STOCKHOLM = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', year: 'numeric', month: '2-digit', day: '2-digit' })

/** The calendar day in Stockholm at an instant. */
export const stockholmDay = (instant: Date): Day => STOCKHOLM.format(within(instant.getTime())).padStart(10, '0')

/** The instant at which a calendar day begins in Stockholm. Days on which the clocks change have 23 or 25 hours. */
export const startOfDay = (day: Day): Date => {
  const utc = within(Date.parse(`${day}T00:00:00Z`))
  const begins = [2, 1].map((hours) => new Date(utc - hours * MS_AN_HOUR)).find((at) => stockholmDay(at) === day)
  return begins ?? new Date(utc)
}

const HOUR = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', hour: '2-digit', hourCycle: 'h23' })

/** The instant of a full hour of a calendar day in Stockholm. An hour that the day lacks, or has twice (at two or three in the night), is not asked for. */
export const hourOfDay = (day: Day, hour: number): Date => {
  const utc = within(Date.parse(`${day}T00:00:00Z`)) + hour * MS_AN_HOUR
  return [2, 1].map((hours) => new Date(utc - hours * MS_AN_HOUR)).find((at) => Number(HOUR.format(at)) === hour) ?? new Date(utc)
}

/** Adds calendar days. Days have no hours here, so daylight saving time cannot shift them. Beyond the last or first day it answers that day. */
export const addDays = (day: Day, days: number): Day => new Date(within(Date.parse(`${day}T00:00:00Z`) + days * MS_A_DAY)).toISOString().slice(0, 10)

/** Adds calendar years. 29 February becomes the 28th in a year that has none. Beyond the last or first day it answers that day. */
export const addYears = (day: Day, years: number): Day => {
  const year = Number(day.slice(0, 4)) + years
  if (year < 1) return FIRST_DAY
  if (year > 9999) return LAST_DAY
  const hasLeapDay = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  const rest = day.slice(4) === '-02-29' && !hasLeapDay ? '-02-28' : day.slice(4)
  return `${String(year).padStart(4, '0')}${rest}`
}

/** The last day of the month that a day lies in. */
export const lastOfMonth = (day: Day): Day => {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))]
  const next = month === 12 ? `${String(year + 1).padStart(4, '0')}-01-01` : `${day.slice(0, 4)}-${String(month + 1).padStart(2, '0')}-01`
  return year === 9999 && month === 12 ? LAST_DAY : addDays(next, -1)
}
