import type { Day } from './retention.ts'

const STOCKHOLM = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', year: 'numeric', month: '2-digit', day: '2-digit' })

/** The calendar day in Stockholm at an instant. */
export const stockholmDay = (instant: Date): Day => STOCKHOLM.format(instant)

/** Adds calendar days. Days have no hours here, so daylight saving time cannot shift them. */
export const addDays = (day: Day, days: number): Day => {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}
