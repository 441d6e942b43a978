import { addDays } from '../retention/calendar.ts'
import type { Day } from '../retention/retention.ts'
import type { Role } from './membership.ts'

/** A Revisor reads for so many days, the day it is given not counted. */
export const AUDITOR_DAYS = 60

/** The last day on which an auditor who is given access today reads. */
export const auditorsLastDay = (today: Day): Day => addDays(today, AUDITOR_DAYS)

/** Whether access that ends on a day is over; `null`: it does not end by itself. */
export const isOver = (endsOn: Day | null, today: Day): boolean => endsOn !== null && today > endsOn

type Change = { readonly role?: Role | undefined; readonly status?: 'active' | 'inactive' | undefined }

/** The last day after a change: making somebody an auditor again, or active again, gives them the whole time anew. */
export const endsOnAfter = (before: { readonly role: Role; readonly endsOn: Day | null }, change: Change, today: Day): Day | null => {
  if ((change.role ?? before.role) !== 'auditor') return null
  return change.role === 'auditor' || change.status === 'active' || before.endsOn === null ? auditorsLastDay(today) : before.endsOn
}
