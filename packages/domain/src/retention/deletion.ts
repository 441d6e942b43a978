import { addDays } from './calendar.ts'
import { nearestReminder } from './reminder.ts'
import type { Day } from './retention.ts'

export const DELETION_STATUSES = ['scheduled', 'cancelled', 'carried-out'] as const
export type DeletionStatus = (typeof DELETION_STATUSES)[number]

/**
 * A destruction that a termination decided. It is carried out from 00:00 Europe/Stockholm on the day `on` (G10). `begun`: part of the data is already
 * gone. `heldThrough`: the last day of a legal hold, during which it does not begin; a day that has passed holds nothing.
 */
export type Deletion = { readonly on: Day; readonly status: DeletionStatus; readonly begun?: boolean; readonly heldThrough?: Day | null }

/** The due day of a destruction that is decided today. `graceDays` ≥ 0. */
export const dueDay = (today: Day, graceDays: number): Day => addDays(today, graceDays)

/** Whether a legal hold keeps the destruction from beginning. */
export const isHeld = ({ heldThrough }: Pick<Deletion, 'heldThrough'>, today: Day): boolean =>
  heldThrough !== undefined && heldThrough !== null && today <= heldThrough

type When = Pick<Deletion, 'on' | 'heldThrough'>

/** The day on which it is carried out: the day `on`, or the day after a hold that lasts longer. */
export const fallsOn = ({ on, heldThrough }: When): Day => {
  const released = heldThrough ? addDays(heldThrough, 1) : on
  return released > on ? released : on
}

/** Whether the day has come. A destruction can be cancelled through the day before (G10, acceptance example 5). */
export const isDue = (deletion: When, today: Day): boolean => today >= fallsOn(deletion)

/** How many days before a destruction the reminders are sent. */
export const REMINDER_DAYS = [7, 1] as const
export type ReminderDays = (typeof REMINDER_DAYS)[number]

/** The reminder that is due today before a deletion; see `nearestReminder`. */
export const reminderDue = (deletion: When, decidedOn: Day, today: Day): ReminderDays | null =>
  nearestReminder(REMINDER_DAYS, { on: fallsOn(deletion), decidedOn, today })
