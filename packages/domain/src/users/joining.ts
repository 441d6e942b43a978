import type { Day } from '../retention/retention.ts'
import { auditorsLastDay } from './auditor.ts'
import type { Role } from './membership.ts'

/** Days that an invitation's link is valid. */
export const INVITATION_DAYS = 7

/** The role of a new member, and the last day of an auditor. A main contact becomes an administrator (G7). */
export const joiningAs = (
  asked: { readonly role: Role; readonly mainContact?: boolean | undefined },
  today: Day,
): { readonly role: Role; readonly endsOn: Day | null } => {
  const role = asked.mainContact === true ? 'administrator' : asked.role
  return { role, endsOn: role === 'auditor' ? auditorsLastDay(today) : null }
}

/** Whether accepting an invitation gives a licence for each of the company's services: it does for administrators. */
export const getsEveryLicence = (role: Role): boolean => role === 'administrator'
