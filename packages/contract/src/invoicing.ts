import { AGES, VAT_REASONS } from '@portal/domain'
import * as z from 'zod'
import { contract } from './endpoint.ts'
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
    /** The invoice including the fees of its reminders. */
    amount: z.int(),
    reminders: z.int(),
  })
  .meta({ id: 'OwedInvoice' })

export const invoicing = contract({
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
    problems: ['e-invoice-incomplete'],
  },
})
export type OwedInvoice = z.output<typeof owedInvoice>
