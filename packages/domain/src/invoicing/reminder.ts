import { type NonEmpty, ok, refuse, type Result } from '../kernel/result.ts'
import { addDays } from '../retention/calendar.ts'
import type { Day } from '../retention/retention.ts'
import type { InvoiceState } from './invoice-state.ts'

/** Öre: what a written reminder may cost whoever is reminded (lag 1981:739, förordning 1981:1057), where that has been agreed; once for a debt. */
export const REMINDER_FEE = 6_000
/** Days to pay in, once reminded. */
export const REMINDER_TERMS = 10

export type Reminder = { readonly date: Day; readonly dueDate: Day; readonly fee: number }
export type Owed = { readonly state: InvoiceState; readonly credits: number | null; readonly dueDate: Day; readonly reminders: readonly Reminder[] }

export type ReminderRefusal =
  | { readonly code: 'invoice-not-overdue'; readonly dueDate: Day }
  | { readonly code: 'invoice-reminded'; readonly dueDate: Day }
  | { readonly code: 'reminder-fee-taken'; readonly date: Day }

/** Sent, not paid, and its day has passed. A credit note owes nothing. */
export const isOverdue = ({ state, credits, dueDate }: Pick<Owed, 'state' | 'credits' | 'dueDate'>, today: Day): boolean =>
  state === 'sent' && credits === null && dueDate < today

/** Öre: the fees of these reminders together; they are owed with the invoice. */
export const reminderFees = (reminders: readonly Pick<Reminder, 'fee'>[]): number => reminders.reduce((sum, { fee }) => sum + fee, 0)

/** The next reminder: only of what is overdue, not before the day that the one before gave, and with a fee only if none had it. */
export const planReminder = (invoice: Owed, today: Day, hasFee: boolean): Result<Reminder, NonEmpty<ReminderRefusal>> => {
  if (!isOverdue(invoice, today)) return refuse([{ code: 'invoice-not-overdue', dueDate: invoice.dueDate }])
  const last = invoice.reminders.at(-1)
  if (last && last.dueDate >= today) return refuse([{ code: 'invoice-reminded', dueDate: last.dueDate }])
  const charged = invoice.reminders.find(({ fee }) => fee > 0)
  if (hasFee && charged) return refuse([{ code: 'reminder-fee-taken', date: charged.date }])
  return ok({ date: today, dueDate: addDays(today, REMINDER_TERMS), fee: hasFee ? REMINDER_FEE : 0 })
}
