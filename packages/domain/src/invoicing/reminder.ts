import { type NonEmpty, ok, refuse, type Result } from '../kernel/result.ts'
import { addDays } from '../retention/calendar.ts'
import type { Day } from '../retention/retention.ts'
import { creditedToPay } from './credited.ts'
import type { InvoiceState } from './invoice-state.ts'
import { toPayOf } from './rounding.ts'

/** The fee of a written reminder in öre, where it was agreed (lag 1981:739, förordning 1981:1057). It is charged once per debt. */
export const REMINDER_FEE = 6_000
/** Days to pay after a reminder. */
export const REMINDER_TERMS = 10

/** Amounts in öre. `credited`: what credit notes had taken of the invoice by then, which the reminder does not ask for. */
export type Reminder = { readonly date: Day; readonly dueDate: Day; readonly fee: number; readonly credited: number }
export type Owed = {
  readonly state: InvoiceState
  readonly credits: number | null
  readonly dueDate: Day
  readonly reminders: readonly Reminder[]
  readonly creditNotes: readonly { readonly toPay: number }[]
}

export type ReminderRefusal =
  | { readonly code: 'invoice-not-overdue'; readonly dueDate: Day }
  | { readonly code: 'invoice-reminded'; readonly dueDate: Day }
  | { readonly code: 'reminder-fee-taken'; readonly date: Day }

/** Whether the invoice is sent, unpaid and past its due date. A credit note is never overdue. */
export const isOverdue = ({ state, credits, dueDate }: Pick<Owed, 'state' | 'credits' | 'dueDate'>, today: Day): boolean =>
  state === 'sent' && credits === null && dueDate < today

/** The sum of the reminders' fees in öre; it is owed together with the invoice. */
export const reminderFees = (reminders: readonly Pick<Reminder, 'fee'>[]): number => reminders.reduce((sum, { fee }) => sum + fee, 0)

type Changed = Pick<Owed, 'creditNotes'> & {
  readonly total: number
  readonly rounding: number
  readonly reminders: readonly Pick<Reminder, 'fee'>[]
  readonly paidAt: string | null
}
/**
 * What came to an invoice after it was sent, in öre: what its credit notes took, the fees of its reminders, and what is left to pay with both.
 * `left: null`: neither is there, or the rest of a credited invoice is paid.
 */
export const laterOf = (invoice: Changed): { readonly credited: number; readonly fees: number; readonly left: number | null } => {
  const [credited, fees] = [creditedToPay(invoice), reminderFees(invoice.reminders)]
  const isOpen = credited === 0 ? fees > 0 : invoice.paidAt === null
  return { credited, fees, left: isOpen ? toPayOf(invoice) - credited + fees : null }
}

/** The next reminder. Only an overdue invoice is reminded of, not before the due date of the last reminder, and with a fee only if none had one. */
export const planReminder = (invoice: Owed, today: Day, hasFee: boolean): Result<Reminder, NonEmpty<ReminderRefusal>> => {
  if (!isOverdue(invoice, today)) return refuse([{ code: 'invoice-not-overdue', dueDate: invoice.dueDate }])
  const last = invoice.reminders.at(-1)
  if (last && last.dueDate >= today) return refuse([{ code: 'invoice-reminded', dueDate: last.dueDate }])
  const charged = invoice.reminders.find(({ fee }) => fee > 0)
  if (hasFee && charged) return refuse([{ code: 'reminder-fee-taken', date: charged.date }])
  return ok({ date: today, dueDate: addDays(today, REMINDER_TERMS), fee: hasFee ? REMINDER_FEE : 0, credited: creditedToPay(invoice) })
}
