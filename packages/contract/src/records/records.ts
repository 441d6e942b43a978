import { SUGGESTED_KINDS } from '@portal/domain'
import * as z from 'zod'
import { contract } from '../endpoint.ts'
import { byId, day, id, page, paging, recordKind, searchText } from '../scalars.ts'
import { recordDraft, recordView } from './content.ts'

const recordParams = z.strictObject({ id, recordId: id })

export const records = contract({
  list: {
    method: 'get',
    path: '/subscriptions/:id/records',
    summary: 'A service’s content of one kind, in its own order',
    policy: 'read-content',
    params: byId,
    query: z.strictObject({
      ...paging,
      kind: recordKind,
      q: searchText,
      /** Any day of the fiscal year; for payslips, of the month. */
      year: day.optional(),
      /** Only records in this state, for kinds that have states. */
      state: z
        .string()
        .max(30)
        .regex(/^[a-z-]*$/)
        .optional(),
      order: z.enum(['asc', 'desc']).default('asc'),
    }),
    status: 200,
    answer: page(recordView).extend({
      /** Records of the page whose content cannot be shown; each comes before the item with the index `at`. */
      unshown: z.array(z.strictObject({ id, at: z.int() })).readonly(),
    }),
    problems: ['kind-not-offered'],
  },
  suggestions: {
    method: 'get',
    path: '/subscriptions/:id/suggestions',
    summary: 'At most twenty buyers, articles or accounts for what is typed in a form: what is called just so first, then what begins so',
    policy: 'read-content',
    params: byId,
    query: z.strictObject({ kind: z.enum(SUGGESTED_KINDS), q: searchText.default('') }),
    status: 200,
    answer: z.strictObject({ items: z.array(recordView).readonly() }),
    problems: ['kind-not-offered'],
  },
  one: {
    method: 'get',
    path: '/subscriptions/:id/records/:recordId',
    summary: 'One record',
    policy: 'read-content',
    params: recordParams,
    status: 200,
    answer: recordView,
    problems: ['record-unshown'],
  },
  create: {
    method: 'post',
    path: '/subscriptions/:id/records',
    summary: 'Add a record',
    policy: 'write-content',
    params: byId,
    body: recordDraft,
    status: 201,
    answer: recordView,
    problems: [
      'kind-not-offered',
      'changed-meanwhile',
      'day-out-of-range',
      'voucher-unbalanced',
      'voucher-number-taken',
      'account-unknown',
      'year-unknown',
      'forbidden',
      'payroll-period-unknown',
      'payroll-period-locked',
    ],
  },
  change: {
    method: 'patch',
    path: '/subscriptions/:id/records/:recordId',
    summary: 'Correct a record; `version` is the one that was read',
    policy: 'write-content',
    params: recordParams,
    body: z.strictObject({
      version: z.int().optional(),
      content: z.record(z.string(), z.unknown()).meta({ description: 'As for a new record of the same kind' }),
    }),
    status: 200,
    answer: recordView,
    problems: [
      'record-unshown',
      'changed-meanwhile',
      'day-out-of-range',
      'voucher-unbalanced',
      'voucher-number-taken',
      'account-unknown',
      'year-unknown',
      'kind-not-offered',
      'forbidden',
      'expense-report-not-draft',
      'invoice-not-draft',
      'account-in-use',
      'voucher-posted',
      'payroll-period-unknown',
      'payroll-period-locked',
      'payroll-in-use',
    ],
  },
  move: {
    method: 'put',
    path: '/subscriptions/:id/records/:recordId/state',
    summary:
      'Take a record to another state: an expense report is submitted, taken back to draft, sent; an invoice is sent, paid, credited; ' +
      'a payroll period is locked, opened',
    policy: 'write-content',
    params: recordParams,
    body: z.strictObject({ state: z.string().max(30), version: z.int().optional() }),
    status: 200,
    answer: recordView,
    problems: [
      'record-unshown',
      'changed-meanwhile',
      'kind-not-offered',
      'forbidden',
      'expense-report-move-refused',
      'expense-report-empty',
      'invoice-move-refused',
      'invoice-empty',
      'buyer-address-missing',
      'row-text-missing',
      'row-vat-reason-missing',
      'buyer-vat-number-missing',
      'seller-missing',
      'payroll-period-locked',
      'payroll-period-open',
    ],
  },
  remind: {
    method: 'post',
    path: '/subscriptions/:id/records/:recordId/reminders',
    summary: 'Remind of an invoice that is overdue, with or without the fee; the reminder itself is its PDF',
    policy: 'write-content',
    params: recordParams,
    body: z.strictObject({ hasFee: z.boolean(), version: z.int().optional() }),
    status: 201,
    answer: recordView,
    problems: ['record-unshown', 'changed-meanwhile', 'kind-not-offered', 'invoice-not-overdue', 'invoice-reminded', 'reminder-fee-taken'],
  },
  remove: {
    method: 'delete',
    path: '/subscriptions/:id/records/:recordId',
    summary: 'Remove a record',
    policy: 'write-content',
    params: recordParams,
    status: 204,
    problems: [
      'record-unshown',
      'account-in-use',
      'voucher-posted',
      'kind-not-offered',
      'forbidden',
      'expense-report-not-draft',
      'invoice-not-draft',
      'payroll-period-locked',
      'payroll-in-use',
    ],
  },
  balances: {
    method: 'get',
    path: '/subscriptions/:id/balances',
    summary: 'Each account’s opening balance, change and closing balance in a fiscal year (default the latest), in öre',
    policy: 'read-content',
    params: byId,
    query: z.strictObject({ year: day.optional() }),
    status: 200,
    answer: z.strictObject({
      year: z.strictObject({ from: day, to: day }).nullable(),
      items: z.array(z.strictObject({ account: z.string(), name: z.string(), opening: z.int(), change: z.int(), closing: z.int() })).readonly(),
    }),
    problems: ['year-unknown', 'kind-not-offered'],
  },
})
