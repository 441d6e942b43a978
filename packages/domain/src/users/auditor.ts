import { addDays } from '../retention/calendar.ts'
import type { Day } from '../retention/retention.ts'
import type { Role } from './membership.ts'

/** Days that an auditor (Revisor) can read, not counting the first day. */
export const AUDITOR_DAYS = 60

/** The last day of an auditor whose access starts today. */
export const auditorsLastDay = (today: Day): Day => addDays(today, AUDITOR_DAYS)

/** Whether access with this last day is over. `null`: it has no last day. */
export const isOver = (endsOn: Day | null, today: Day): boolean => endsOn !== null && today > endsOn

type Change = { readonly role?: Role | undefined; readonly status?: 'active' | 'inactive' | undefined }

/** The last day after a change. Becoming an auditor again, or active again, gives the full period again. */
export const endsOnAfter = (before: { readonly role: Role; readonly endsOn: Day | null }, change: Change, today: Day): Day | null => {
  if ((change.role ?? before.role) !== 'auditor') return null
  return change.role === 'auditor' || change.status === 'active' || before.endsOn === null ? auditorsLastDay(today) : before.endsOn
}
