import {
  BUYER_VAT_NUMBERS,
  type CancellationRefusal,
  type CreditRefusal,
  type DayRefusal,
  ALLOWED_FILES,
  E_INVOICE_NEEDS,
  type EInvoiceIncomplete,
  EXPENSE_REPORT_STATES,
  FIXED_REASONS,
  type ExpenseRefusal,
  type FileRefusal,
  type HandoverRefusal,
  type PayrollRefusal,
  keysOf,
  type MainContactRefusal,
  type MembershipRefusal,
  NOT_CORRECTABLE_REASONS,
  type ReminderRefusal,
  type RequestRefusal,
  SELLER_NEEDS,
  type StartRefusal,
  type TakeAwayRefusal,
  type TerminationRefusal,
  UNDO_OBSTACLES,
  type UndoRefusal,
  UPGRADE_REASONS,
  type UpgradeRefusal,
  type VoucherRefusal,
} from '@portal/domain'
import * as z from 'zod'
import { CREDIT_PROBLEMS } from './credit-problems.ts'
import { collaborationStatus, confirmationCode, day, outcome, serviceCode, subscriptionState } from './scalars.ts'
import { ofEnd, preview, previewTogether } from './preview.ts'
import { startPreview } from './start-preview.ts'
import { terminationView } from './termination-view.ts'

const plain = <const C extends string>(code: C) => z.strictObject({ code: z.literal(code) })
const expenseState = z.enum(EXPENSE_REPORT_STATES)
const issue = z.strictObject({ path: z.string(), code: z.string() })

/** Every refusal of the portal, each with the facts a person needs to resolve it. */
export const problem = z.discriminatedUnion('code', [
  z.strictObject({ code: z.literal('invalid-request'), issues: z.array(issue).readonly() }),
  plain('unauthenticated'),
  plain('invalid-credentials'),
  plain('forbidden'),
  plain('origin-refused'),
  plain('read-only'),
  plain('not-found'),
  plain('already-ended').extend({ ...ofEnd, termination: terminationView.optional() }),
  z.strictObject({ code: z.literal('collaboration-not-active'), ...ofEnd, status: collaborationStatus }),
  z.strictObject({ code: z.literal('collaboration-not-pending'), status: collaborationStatus }),
  plain('another-collaboration-active'),
  plain('collaboration-already-requested'),
  plain('collaboration-already-active'),
  z.strictObject({ code: z.literal('customer-unknown'), customerNumber: z.string() }),
  plain('start-preview-outdated').extend({ preview: startPreview }),
  z.strictObject({ code: z.literal('subscription-being-deleted'), state: subscriptionState }),
  z.strictObject({ code: z.literal('main-contact-missing'), customerNumber: z.string() }),
  plain('preview-outdated').extend({ preview: z.union([preview, previewTogether]) }),
  plain('idempotency-key-reused'),
  z.strictObject({ code: z.literal('outcome-not-offered'), ...ofEnd, outcome, service: serviceCode, offered: z.array(outcome).readonly() }),
  z.strictObject({ code: z.literal('confirmation-missing'), ...ofEnd, confirmations: z.array(confirmationCode).readonly() }),
  z.strictObject({ code: z.literal('confirmation-unknown'), ...ofEnd, confirmations: z.array(confirmationCode).readonly() }),
  z.strictObject({ code: z.literal('deletion-due'), on: day }),
  plain('no-deletion-scheduled'),
  z.strictObject({ code: z.literal('export-not-ready'), status: z.string() }),
  plain('no-agency-access'),
  z.strictObject({ code: z.literal('invoice-not-draft'), state: z.string() }),
  z.strictObject({ code: z.literal('invoice-move-refused'), state: z.string(), to: z.string() }),
  ...CREDIT_PROBLEMS,
  plain('invoice-empty'),
  z.strictObject({ code: z.literal('invoice-not-overdue'), dueDate: day }),
  z.strictObject({ code: z.literal('invoice-reminded'), dueDate: day }),
  z.strictObject({ code: z.literal('reminder-fee-taken'), date: day }),
  z.strictObject({ code: z.literal('e-invoice-incomplete'), missing: z.array(z.enum(E_INVOICE_NEEDS)).readonly() }),
  plain('buyer-address-missing'),
  z.strictObject({ code: z.literal('row-text-missing'), rows: z.array(z.int()).readonly() }),
  z.strictObject({ code: z.literal('row-vat-reason-missing'), rows: z.array(z.int()).readonly() }),
  z.strictObject({ code: z.literal('buyer-vat-number-missing'), of: z.enum(BUYER_VAT_NUMBERS) }),
  z.strictObject({ code: z.literal('seller-missing'), missing: z.array(z.enum(SELLER_NEEDS)).readonly() }),
  z.strictObject({ code: z.literal('upgrade-not-offered'), reason: z.enum(UPGRADE_REASONS) }),
  plain('case-closed'),
  plain('is-main-contact'),
  plain('already-main-contact'),
  plain('last-administrator'),
  plain('not-activated-yet'),
  plain('invitation-open'),
  plain('member-inactive'),
  plain('is-agency-staff'),
  plain('already-member'),
  plain('invitation-invalid'),
  plain('changed-meanwhile'),
  plain('lon-user-not-added'),
  plain('lon-not-synchronised'),
  plain('lon-backup-outdated'),
  z.strictObject({ code: z.literal('payroll-period-unknown'), month: z.string() }),
  z.strictObject({ code: z.literal('payroll-period-locked'), month: z.string() }),
  z.strictObject({ code: z.literal('payroll-period-open'), month: z.string() }),
  z.strictObject({ code: z.literal('payroll-in-use'), payslips: z.int() }),
  z.strictObject({ code: z.literal('kind-not-offered'), kind: z.string() }),
  z.strictObject({ code: z.literal('file-not-allowed'), allowed: z.array(z.enum(ALLOWED_FILES)).readonly() }),
  z.strictObject({ code: z.literal('too-many-files'), limit: z.int() }),
  z.strictObject({ code: z.literal('expense-report-not-draft'), state: expenseState }),
  z.strictObject({ code: z.literal('expense-report-move-refused'), state: expenseState, to: expenseState }),
  plain('expense-report-empty'),
  z.strictObject({ code: z.literal('year-exists'), from: day, to: day, vouchers: z.int() }),
  z.strictObject({ code: z.literal('day-out-of-range'), field: z.string(), day: z.string(), from: day, to: day }),
  z.strictObject({ code: z.literal('year-unknown'), outside: z.strictObject({ from: day, to: day }).optional() }),
  plain('replace-not-offered'),
  z.strictObject({ code: z.literal('undo-not-offered'), reason: z.enum(UNDO_OBSTACLES) }),
  z.strictObject({ code: z.literal('voucher-unbalanced'), difference: z.int() }),
  z.strictObject({ code: z.literal('voucher-number-taken'), series: z.string(), number: z.int() }),
  z.strictObject({ code: z.literal('voucher-posted'), reason: z.enum(FIXED_REASONS) }),
  z.strictObject({ code: z.literal('voucher-not-correctable'), reason: z.enum(NOT_CORRECTABLE_REASONS) }),
  z.strictObject({ code: z.literal('account-unknown'), accounts: z.array(z.string()).readonly() }),
  plain('account-in-use'),
  z.strictObject({ code: z.literal('sie-unreadable'), line: z.int(), reason: z.string() }),
  z.strictObject({ code: z.literal('payload-too-large'), limit: z.int() }),
  z.strictObject({ code: z.literal('too-many-requests'), retryAfter: z.int() }),
  plain('unexpected'),
  plain('unavailable'),
])
export type Problem = z.output<typeof problem>
export type ProblemCode = Problem['code']

/** Who may not: 403. Not at this time: 409. Wrong input: 422. Not the caller's business: 404. */
export const STATUS = {
  'invalid-request': 400,
  unauthenticated: 401,
  'invalid-credentials': 401,
  forbidden: 403,
  'origin-refused': 403,
  'read-only': 403,
  'not-found': 404,
  'already-ended': 409,
  'collaboration-not-active': 409,
  'collaboration-not-pending': 409,
  'another-collaboration-active': 409,
  'collaboration-already-requested': 409,
  'collaboration-already-active': 409,
  'customer-unknown': 422,
  'start-preview-outdated': 409,
  'subscription-being-deleted': 409,
  'main-contact-missing': 409,
  'preview-outdated': 409,
  'idempotency-key-reused': 409,
  'outcome-not-offered': 422,
  'confirmation-missing': 422,
  'confirmation-unknown': 422,
  'deletion-due': 409,
  'no-deletion-scheduled': 409,
  'export-not-ready': 409,
  'no-agency-access': 409,
  'invoice-not-draft': 409,
  'invoice-move-refused': 409,
  'credit-quantity-exceeds': 422,
  'credit-exceeds-left': 422,
  'credit-nothing': 422,
  'invoice-empty': 422,
  'invoice-not-overdue': 409,
  'invoice-reminded': 409,
  'reminder-fee-taken': 409,
  'e-invoice-incomplete': 422,
  'buyer-address-missing': 422,
  'row-text-missing': 422,
  'row-vat-reason-missing': 422,
  'buyer-vat-number-missing': 422,
  'seller-missing': 422,
  'upgrade-not-offered': 409,
  'case-closed': 409,
  'is-main-contact': 409,
  'already-main-contact': 409,
  'last-administrator': 409,
  'not-activated-yet': 409,
  'invitation-open': 409,
  'member-inactive': 409,
  'is-agency-staff': 409,
  'already-member': 409,
  'invitation-invalid': 404,
  'changed-meanwhile': 409,
  'lon-user-not-added': 409,
  'lon-not-synchronised': 409,
  'lon-backup-outdated': 409,
  'payroll-period-unknown': 422,
  'payroll-period-locked': 409,
  'payroll-period-open': 409,
  'payroll-in-use': 409,
  'kind-not-offered': 422,
  'file-not-allowed': 422,
  'too-many-files': 409,
  'expense-report-not-draft': 409,
  'expense-report-move-refused': 409,
  'expense-report-empty': 422,
  'year-exists': 409,
  'day-out-of-range': 422,
  'year-unknown': 422,
  'replace-not-offered': 422,
  'undo-not-offered': 409,
  'voucher-unbalanced': 422,
  'voucher-number-taken': 409,
  'voucher-posted': 409,
  'voucher-not-correctable': 409,
  'account-unknown': 422,
  'account-in-use': 409,
  'sie-unreadable': 422,
  'payload-too-large': 413,
  'too-many-requests': 429,
  unexpected: 500,
  unavailable: 503,
} as const satisfies Record<ProblemCode, number>

type Refusal =
  | DayRefusal
  | CreditRefusal
  | ReminderRefusal
  | EInvoiceIncomplete
  | UpgradeRefusal
  | TerminationRefusal
  | CancellationRefusal
  | TakeAwayRefusal
  | MembershipRefusal
  | MainContactRefusal
  | StartRefusal
  | RequestRefusal
  | HandoverRefusal
  | PayrollRefusal
  | FileRefusal
  | ExpenseRefusal
  | UndoRefusal
  | VoucherRefusal
/** Turns a refusal of the domain into a problem. A refusal that is missing above does not compile here. */
export const onTheWire = (refusal: Refusal): Problem => refusal

/** `application/problem+json` (RFC 9457): the fields of the first refusal beside the standard ones, and all refusals in `problems`. */
export const problemAnswer = z
  .looseObject({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    code: z.enum(keysOf(STATUS)),
    requestId: z.string(),
    problems: z.array(problem).readonly(),
  })
  .meta({ id: 'Problem' })
export type ProblemAnswer = z.output<typeof problemAnswer>
