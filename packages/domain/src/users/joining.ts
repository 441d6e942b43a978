import type { Day } from '../retention/retention.ts'
import { auditorsLastDay } from './auditor.ts'
import type { Role } from './membership.ts'

/** Days that the link of an invitation works. */
export const INVITATION_DAYS = 7

/** The role of somebody who is added, and an auditor's last day. A main contact is an administrator (G7). */
export const joiningAs = (
  asked: { readonly role: Role; readonly mainContact?: boolean | undefined },
  today: Day,
): { readonly role: Role; readonly endsOn: Day | null } => {
  const role = asked.mainContact === true ? 'administrator' : asked.role
  return { role, endsOn: role === 'auditor' ? auditorsLastDay(today) : null }
}

/** Whether accepting an invitation gives a licence for each of the company's services: it does for administrators. */
export const getsEveryLicence = (role: Role): boolean => role === 'administrator'
