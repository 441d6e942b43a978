import { EXPENSE_REPORT_STATES } from '@portal/domain'
import * as z from 'zod'
import { contract } from './endpoint.ts'
import { byId, day, id, instant, page, paging, recordKind, searchText } from './scalars.ts'

/** Öre, within what a JSON number carries exactly. */
export const ore = z.int().min(-9_000_000_000_000_000).max(9_000_000_000_000_000)
const accountNumber = z.string().regex(/^\d{1,10}$/)
const text = (max: number) =>
  z
    .string()
    .max(max)
    .regex(/^[^\p{Cc}\p{Cs}]*$/u)

const account = z.strictObject({
  number: accountNumber,
  name: text(200),
  /** SIE's account type: T tillgång, S skuld, K kostnad, I intäkt. */
  type: z.enum(['T', 'S', 'K', 'I']).nullable().default(null),
})

const voucherRow = z.strictObject({
  account: accountNumber,
  /** Debit positive, credit negative. */
  amount: ore,
  text: text(200).nullable().default(null),
  date: day.nullable().default(null),
  quantity: z
    .string()
    .regex(/^-?\d{1,15}(\.\d{1,10})?$/)
    .nullable()
    .default(null),
  objects: z
    .array(z.strictObject({ dimension: text(20), object: text(100) }))
    .max(50)
    .default([]),
  sign: text(100).nullable().default(null),
  /** A row struck out or added after the voucher was made stays visible; struck ones do not count. */
  change: z.enum(['original', 'added', 'removed']).default('original'),
})

const voucher = z.strictObject({
  series: text(20),
  /** Given by the portal when absent: the next in its series and year. */
  number: z.int().min(1).max(1_000_000_000).nullable().default(null),
  date: day,
  text: text(200).default(''),
  registeredOn: day.nullable().default(null),
  sign: text(100).nullable().default(null),
  rows: z.array(voucherRow).max(10_000),
})

/** What came in a file is shown as it came: its numbers and texts keep other limits than those a person types. */
const accountKept = account.extend({ number: z.string(), name: z.string() })
const rowKept = voucherRow.extend({
  account: z.string(),
  amount: z.int(),
  text: z.string().nullable().default(null),
  quantity: z.string().nullable().default(null),
  objects: z.array(z.strictObject({ dimension: z.string(), object: z.string() })).default([]),
  sign: z.string().nullable().default(null),
})
const voucherKept = voucher.extend({
  series: z.string(),
  /** `null`: the file gave it none, or one that is no number. */
  number: z.int().nullable().default(null),
  text: z.string().default(''),
  sign: z.string().nullable().default(null),
  rows: z.array(rowKept),
})

const person = z.strictObject({ name: z.string() })
const fiscalYear = z.strictObject({ from: day, to: day, vouchers: z.int(), hasDeclaredBalances: z.boolean() })
const invoice = z.strictObject({
  number: z.string(),
  date: day,
  dueDate: day,
  customer: z.string(),
  total: ore,
  vat: ore,
  state: z.enum(['draft', 'sent', 'paid', 'credited']),
})
const expenseReport = z.strictObject({ title: z.string(), person: z.string(), date: day, state: z.enum(EXPENSE_REPORT_STATES), total: ore })

/** Every kind's content, by kind: the rule book's kinds and these are the same list, or this does not compile. */
export const CONTENT = {
  'fiscal-year': fiscalYear,
  account: accountKept,
  voucher: voucherKept,
  invoice,
  'expense-report': expenseReport,
  employee: person,
  'payroll-user': person,
  'payroll-synchronisation': z.strictObject({ at: instant }),
  'payroll-backup': z.strictObject({ at: instant, handedOverAt: instant.nullable() }),
} as const satisfies Record<z.output<typeof recordKind>, z.ZodType>

export type Content<K extends keyof typeof CONTENT> = z.output<(typeof CONTENT)[K]>
export type VoucherContent = Content<'voucher'>

const meta = { id, version: z.int(), createdAt: instant, updatedAt: instant }
const view = <K extends keyof typeof CONTENT>(kind: K) => z.strictObject({ ...meta, kind: z.literal(kind), content: CONTENT[kind] })

export const recordView = z
  .discriminatedUnion('kind', [
    view('fiscal-year'),
    view('account'),
    view('voucher'),
    view('invoice'),
    view('expense-report'),
    view('employee'),
    view('payroll-user'),
    view('payroll-synchronisation'),
    view('payroll-backup'),
  ])
  .meta({ id: 'Record' })
export type RecordView = z.output<typeof recordView>

const draft = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('account'), content: account }),
  z.strictObject({ kind: z.literal('voucher'), content: voucher }),
])
export type RecordDraft = z.output<typeof draft>

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
      /** A day of the fiscal year wanted. */
      year: day.optional(),
    }),
    status: 200,
    answer: page(recordView),
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
  },
  create: {
    method: 'post',
    path: '/subscriptions/:id/records',
    summary: 'Add a record',
    policy: 'write-content',
    params: byId,
    body: draft,
    status: 201,
    answer: recordView,
    problems: ['kind-not-offered', 'voucher-unbalanced', 'voucher-number-taken', 'account-unknown', 'year-unknown'],
  },
  change: {
    method: 'patch',
    path: '/subscriptions/:id/records/:recordId',
    summary: 'Correct a record; `version` is the one that was read',
    policy: 'write-content',
    params: recordParams,
    body: z.strictObject({ version: z.int().optional(), content: z.union([voucher, account]) }),
    status: 200,
    answer: recordView,
    problems: ['changed-meanwhile', 'voucher-unbalanced', 'voucher-number-taken', 'account-unknown', 'year-unknown', 'kind-not-offered'],
  },
  remove: {
    method: 'delete',
    path: '/subscriptions/:id/records/:recordId',
    summary: 'Remove a record',
    policy: 'write-content',
    params: recordParams,
    status: 204,
    problems: ['account-in-use', 'kind-not-offered'],
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
