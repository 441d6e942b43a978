import { addDays } from './calendar.ts'
import type { Day } from './retention.ts'

export const DELETION_STATUSES = ['scheduled', 'cancelled', 'carried-out'] as const
export type DeletionStatus = (typeof DELETION_STATUSES)[number]

/** A destruction decided by a termination: carried out from 00:00 Europe/Stockholm on `on` (G10). `begun`: some of it is gone already. */
export type Deletion = { readonly on: Day; readonly status: DeletionStatus; readonly begun?: boolean }

/** The day a destruction decided today falls due. `graceDays` ≥ 0. */
export const dueDay = (today: Day, graceDays: number): Day => addDays(today, graceDays)

/** Cancellable through the day before; from its own day on it is refused (G10, acceptance example 5). */
export const isDue = ({ on }: Deletion, today: Day): boolean => today >= on

/** So many days before a destruction people are reminded of it. */
export const REMINDER_DAYS = [7, 1] as const
export type ReminderDays = (typeof REMINDER_DAYS)[number]

/**
 * The reminder that is true today, the nearest one first, so that a portal which was down on the exact day sends what still holds. None on the day
 * itself, and none that was true already when the end, which is mailed too, decided the destruction on `decidedOn`.
 */
export const reminderDue = ({ on }: Pick<Deletion, 'on'>, decidedOn: Day, today: Day): ReminderDays | null => {
  if (today >= on) return null
  const due = REMINDER_DAYS.toSorted((one, other) => one - other).find((days) => today >= addDays(on, -days))
  return due !== undefined && decidedOn < addDays(on, -due) ? due : null
}
