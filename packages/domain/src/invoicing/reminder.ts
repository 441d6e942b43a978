import { type NonEmpty, ok, refuse, type Result } from '../kernel/result.ts'
import { addDays } from '../retention/calendar.ts'
import type { Day } from '../retention/retention.ts'
import type { InvoiceState } from './invoice.ts'

/** Öre: what a written reminder may cost whoever is reminded (lag 1981:739, förordning 1981:1057), where that has been agreed. */
export const REMINDER_FEE = 6_000
/** Days to pay in, once reminded. */
export const REMINDER_TERMS = 10

export type Reminder = { readonly date: Day; readonly dueDate: Day; readonly fee: number }
export type Owed = { readonly state: InvoiceState; readonly credits: number | null; readonly dueDate: Day; readonly reminders: readonly Reminder[] }

export type ReminderRefusal =
  { readonly code: 'invoice-not-overdue'; readonly dueDate: Day } | { readonly code: 'invoice-reminded'; readonly dueDate: Day }

/** Sent, not paid, and its day has passed. A credit note owes nothing. */
export const isOverdue = ({ state, credits, dueDate }: Pick<Owed, 'state' | 'credits' | 'dueDate'>, today: Day): boolean =>
  state === 'sent' && credits === null && dueDate < today

/** The next reminder: only of what is overdue, and not before the day that the one before gave. */
export const planReminder = (invoice: Owed, today: Day, hasFee: boolean): Result<Reminder, NonEmpty<ReminderRefusal>> => {
  if (!isOverdue(invoice, today)) return refuse([{ code: 'invoice-not-overdue', dueDate: invoice.dueDate }])
  const last = invoice.reminders.at(-1)
  if (last && last.dueDate >= today) return refuse([{ code: 'invoice-reminded', dueDate: last.dueDate }])
  return ok({ date: today, dueDate: addDays(today, REMINDER_TERMS), fee: hasFee ? REMINDER_FEE : 0 })
}
