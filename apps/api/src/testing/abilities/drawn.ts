import {
  EXPENSE_REPORT_STATES,
  EXPORT_STATUSES,
  INVOICE_STATES,
  MEMBERSHIP_STATUSES,
  PARTY_KINDS,
  PAYROLL_PERIOD_STATES,
  ROLES,
} from '@portal/domain'
import { worldsOf } from '@portal/domain/testing'
import fc from 'fast-check'

/** Those who may do most act in every world. */
const LEADERS = ['owner', 'agency administrator'] as const
/** The customer’s other people, somebody who also works at its agency, the staff of agencies, strangers, support: some of them act in each world. */
const OTHERS = [
  'deputy',
  'worker',
  'auditor',
  'both',
  'agency user',
  'agency auditor',
  'other agency',
  'foreign agency',
  'foreign customer',
  'support',
] as const
export const CALLERS = [...LEADERS, ...OTHERS]
export type CallerName = (typeof CALLERS)[number]

/** The day on which every world stands, and the days on which its deletions are due. */
export const TODAY = '2026-12-01'
const DUE_DAYS = [TODAY, '2026-12-20'] as const

/** A voucher that was posted today, one of another day, and what each is in a correction. */
const VOUCHERS = ['new', 'old', 'corrected', 'reversal', 'replacement'] as const

/** What is drawn of a world: the histories of a customer’s services, its people, its content, and who acts in it. */
export const drawnWorlds = fc.record({
  pair: worldsOf(2, 1),
  /** The state of a service in which nobody has collaborated. `requested`: it was only asked for. */
  untouched: fc.constantFrom('active', 'read-only', 'closed', 'requested'),
  endedBy: fc.constantFrom(...PARTY_KINDS),
  /** Who has planned an end of the active collaborations; `null`: nobody. */
  plannedBy: fc.constantFrom(...PARTY_KINDS, null),
  dueOn: fc.constantFrom(...DUE_DAYS),
  /** Whether support holds the destruction of a service. */
  isHeld: fc.constant<boolean>(false),
  mainContact: fc.constantFrom('owner', 'deputy', null),
  /** The role and status of one more user. */
  somebody: fc.record({ role: fc.constantFrom(...ROLES), status: fc.constantFrom(...MEMBERSHIP_STATUSES) }),
  /** What is in the services, as far as they hold such records. */
  invoices: fc.uniqueArray(
    fc.record({ state: fc.constantFrom(...INVOICE_STATES), isCredit: fc.boolean(), dueDate: fc.constantFrom('2026-11-30', '2026-12-31') }),
    { minLength: 2, maxLength: 3, selector: ({ state, isCredit, dueDate }) => (state === 'sent' ? `${isCredit} ${dueDate}` : state) },
  ),
  reports: fc.shuffledSubarray([...EXPENSE_REPORT_STATES], { minLength: 2, maxLength: 2 }),
  reportsAreWorkers: fc.boolean(),
  months: fc.shuffledSubarray([...PAYROLL_PERIOD_STATES], { minLength: 1 }),
  vouchers: fc.shuffledSubarray([...VOUCHERS], { minLength: 2, maxLength: 2 }),
  exported: fc.record({ status: fc.constantFrom('ready', ...EXPORT_STATUSES), by: fc.constantFrom(...PARTY_KINDS) }),
  caseStatus: fc.constantFrom('open', 'closed'),
  callers: fc.shuffledSubarray([...OTHERS], { minLength: 2, maxLength: 2 }).map((others): readonly CallerName[] => [...LEADERS, ...others]),
})
export type Drawn = typeof drawnWorlds extends fc.Arbitrary<infer T> ? T : never
