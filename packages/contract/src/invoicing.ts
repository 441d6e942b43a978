import { AGES, VAT_REASONS } from '@portal/domain'
import * as z from 'zod'
import { contract } from './endpoint.ts'
import { recordView } from './records/content.ts'
import { rowQuantity } from './records/invoicing.ts'
import { byId, day, id, page, paging } from './scalars.ts'

const one = z.strictObject({ id, recordId: id })

/** An unpaid invoice on the day of the ledger. Amounts in öre. `daysLate` 0 or less: not due yet. */
export const owedInvoice = z
  .strictObject({
    recordId: id,
    number: z.int(),
    buyer: z.string(),
    /** The sum of everything this buyer owes. */
    buyerTotal: z.int(),
    date: day,
    dueDate: day,
    daysLate: z.int(),
    /** The invoice including the fees of its reminders, less what is credited. */
    amount: z.int(),
    reminders: z.int(),
  })
  .meta({ id: 'OwedInvoice' })

/** An amount in öre, with VAT, up to a billion kronor. */
const MOST_AMOUNT = 100_000_000_000
/** Rows with their quantities, which have the sign of the row’s own; each row once. */
const chosenRows = z
  .array(rowQuantity.refine(({ quantity }) => quantity !== 0, { path: ['quantity'] }))
  .min(1)
  .refine((rows) => new Set(rows.map(({ row }) => row)).size === rows.length)
  .readonly()
export const creditChoice = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('all') }),
  z.strictObject({ kind: z.literal('rows'), rows: chosenRows }),
  z.strictObject({ kind: z.literal('amount'), amount: z.int().min(1).max(MOST_AMOUNT) }),
])

export const invoicing = contract({
  credit: {
    method: 'post',
    path: '/subscriptions/:id/invoices/:recordId/credit-notes',
    summary:
      'Credit an invoice: all that is left of it, rows with quantities (thousandths), or an amount with VAT (öre), which is spread over the rates of VAT ' +
      'in proportion to what is left of each. The credit note is made and sent; answers the invoice',
    policy: 'write-content',
    params: one,
    body: z.strictObject({ what: creditChoice, version: z.int().optional() }),
    idempotent: true,
    status: 201,
    answer: recordView,
    problems: [
      'record-unshown',
      'changed-meanwhile',
      'invoice-move-refused',
      'seller-missing',
      'credit-quantity-exceeds',
      'credit-exceeds-left',
      'credit-nothing',
    ],
  },
  ledger: {
    method: 'get',
    path: '/subscriptions/:id/customer-ledger',
    summary: 'What customers owe on a day (default today), by buyer and due day, and by how late it is, in öre',
    policy: 'read-content',
    params: byId,
    query: z.strictObject({ ...paging, day: day.optional() }),
    status: 200,
    answer: page(owedInvoice).extend({
      day,
      total: z.int(),
      ages: z.array(z.strictObject({ age: z.enum(AGES), count: z.int(), amount: z.int() })).readonly(),
    }),
    problems: ['kind-not-offered'],
  },
  pdf: {
    method: 'get',
    path: '/subscriptions/:id/invoices/:recordId/pdf',
    summary: 'An invoice or credit note as PDF; with `reminder`, its first, second … reminder',
    policy: 'read-content',
    params: one,
    query: z.strictObject({ reminder: z.coerce.number().int().min(1).max(100).optional() }),
    status: 200,
    download: 'application/pdf',
    problems: ['record-unshown'],
  },
  eInvoice: {
    method: 'get',
    path: '/subscriptions/:id/invoices/:recordId/e-invoice',
    summary: 'An invoice or credit note as Peppol BIS Billing 3 (UBL 2.1); `reason` is that of rows at 0 % that name none, as old invoices have',
    policy: 'read-content',
    params: one,
    query: z.strictObject({ reason: z.enum(VAT_REASONS).optional() }),
    status: 200,
    download: 'application/xml',
    problems: ['e-invoice-incomplete', 'record-unshown'],
  },
})
export type OwedInvoice = z.output<typeof owedInvoice>
