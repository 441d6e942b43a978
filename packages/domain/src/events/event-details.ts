import type { Outcome, ServiceCode } from '../catalogue/services.ts'
import type { Day } from '../retention/retention.ts'
import type { Role } from '../users/membership.ts'
import type { StandsInTheWay } from '../terminations/planned-ends/on-the-day.ts'
import type { EventType } from './event.ts'

type InService = { readonly service: ServiceCode; readonly subscriptionId: string }
/** Identifies the receipt of an end. */
type OfTermination = { readonly receiptNumber: string; readonly terminationId: string }
type OfPlan = { readonly plannedEndId: string; readonly lastDay: Day }
type OfPerson = { readonly person: string }

/** What was changed about a user. Without `change`, nothing that can be named. */
export type UserChange =
  | { readonly change: 'role'; readonly role: Role }
  | { readonly change: 'status'; readonly status: 'active' | 'inactive' }
  | { readonly change: 'licences' }

type Details = {
  'collaboration-requested': InService
  'collaboration-accepted': InService
  'collaboration-declined': InService
  'collaboration-withdrawn': InService
  /** `planned`: it had been planned for that day (G14). */
  'collaboration-ended': InService & OfTermination & { readonly outcome: Outcome; readonly planned?: true }
  'end-planned': InService & OfPlan & { readonly outcome: Outcome }
  /** `from`: the last day before. */
  'planned-end-moved': InService & OfPlan & { readonly from: Day }
  /** `next`: the last day of the other side's plan, which comes next. */
  'planned-end-called-off': InService & OfPlan & { readonly next?: Day }
  'planned-end-in-the-way': InService & OfPlan & { readonly reasons: readonly StandsInTheWay[] }
  'planned-end-lapsed': InService & OfPlan & { readonly next?: Day }
  /** Has no receipt when a start, not an end, took the access away. */
  'agency-access-fell': InService | (InService & OfTermination)
  'agency-access-returned': InService
  /** `resting`: the agency could not read at that moment, so nobody lost access (G22). */
  'agency-access-taken-away': InService & { readonly terminationId: string; readonly resting?: true }
  'deletion-scheduled': InService & OfTermination & { readonly on: Day }
  'deletion-cancelled': InService & OfTermination
  /** `lastDay`: of the legal hold. */
  'deletion-held': InService & OfTermination & { readonly lastDay: Day }
  'deletion-released': InService & OfTermination
  'deletion-carried-out': InService & OfTermination
  /** `from`: the service before the upgrade. `service`: the service after it. */
  'subscription-upgraded': InService & { readonly from: ServiceCode; readonly receiptNumber: string; readonly upgradeId: string }
  'main-contact-set': OfPerson
  'user-added': OfPerson & { readonly role: Role }
  'user-activated': OfPerson & { readonly role: Role }
  'user-changed': OfPerson | (OfPerson & UserChange)
  'user-removed': OfPerson
  'auditor-access-ended': OfPerson
  /** `persons`: the number of people reminded. */
  'reminder-sent': InService & { readonly persons: number }
  'payroll-backup-handed-over': InService
  /** `removed`: vouchers that were removed because their year was replaced (G18). Rows of earlier releases do not say. */
  'sie-imported': InService & { readonly vouchers: number; readonly rows: number; readonly removed?: number }
  /** `vouchers`: those that the import had brought and that are gone again. `restored`: those that it had removed and that are back. */
  'sie-import-undone': InService & { readonly vouchers: number; readonly restored: number }
  /** The vouchers by series and number. Without `replacement`, the voucher was only reversed. */
  'voucher-corrected': InService & { readonly voucher: string; readonly reversal: string; readonly replacement?: string }
  /** `rows`: the number of rows in the whole register. */
  'register-imported': { readonly rows: number }
}

/** What each type of event carries, besides company, agency, time and actor. A type without details does not compile. */
export type EventDetails = { readonly [T in EventType]: Details[T] }
