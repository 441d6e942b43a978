import { addDays } from './calendar.ts'
import type { Day } from './day.ts'

/**
 * The reminder that is due today, the nearest one first: a portal that was down on the exact day sends the one that still applies. `null` on the day
 * itself, and for a reminder that was already due on `decidedOn`, because the mail about the decision said the same. `before`: how many days before
 * `on` the reminders are sent.
 */
export const nearestReminder = <D extends number>(
  before: readonly D[],
  { on, decidedOn, today }: { readonly on: Day; readonly decidedOn: Day; readonly today: Day },
): D | null => {
  if (today >= on) return null
  const due = before.toSorted((one, other) => one - other).find((days) => today >= addDays(on, -days))
  return due !== undefined && decidedOn < addDays(on, -due) ? due : null
}
