import { type Draft, invoicing, type RecordOf, records } from '@portal/contract'
import type { CreditChoice, VatReason } from '@portal/domain'
import { mutationOptions } from '@tanstack/react-query'
import { addressOf, call } from '../../../platform/call.ts'
import { pages, query } from '../../../platform/query.ts'
import { isKind } from '../kind.ts'
import { shownAtOnce } from '../shown-at-once.ts'

export type Invoice = RecordOf<'invoice'>
export type InvoiceState = Invoice['content']['state']
export type Buyer = RecordOf<'customer'>
export type Article = RecordOf<'article'>
export type Seller = RecordOf<'seller'>

/** One record of invoicing as it is saved. */
export type Saved =
  | { readonly kind: 'invoice'; readonly content: Draft<'invoice'> }
  | { readonly kind: 'customer'; readonly content: Draft<'customer'> }
  | { readonly kind: 'article'; readonly content: Draft<'article'> }
  | { readonly kind: 'seller'; readonly content: Draft<'seller'> }

/** `key`: the same for the same credit note, so that a retry makes no second one. */
type CreditSent = { readonly what: CreditChoice; readonly key: string }

export const invoiceQueries = {
  /** The sender of the invoices: one record or none. */
  seller: (id: string) =>
    query(records.list, { params: { id }, query: { kind: 'seller', limit: 1 } }, { select: ({ items }) => items.find(isKind('seller')) ?? null }),
  ledger: (id: string, day: string) => pages(invoicing.ledger, { params: { id }, query: { limit: 100, ...(day && { day }) } }),
  remind: (id: string, { id: recordId, version }: Invoice, hasFee: boolean) =>
    mutationOptions({
      mutationFn: () => call(records.remind, { params: { id, recordId }, body: { hasFee, version } }),
      ...shownAtOnce(id),
    }),
  save: (id: string, record: Invoice | Buyer | Article | Seller | undefined) =>
    mutationOptions({
      mutationFn: async (body: Saved) =>
        record
          ? call(records.change, { params: { id, recordId: record.id }, body: { version: record.version, content: { ...body.content } } })
          : call(records.create, { params: { id }, body }),
      ...shownAtOnce(id),
    }),
  credit: (id: string, { id: recordId, version }: Invoice) =>
    mutationOptions({
      mutationFn: ({ what, key }: CreditSent) => call(invoicing.credit, { params: { id, recordId }, body: { what, version }, idempotencyKey: key }),
      ...shownAtOnce(id),
    }),
  move: (id: string, { id: recordId, version }: Invoice) =>
    mutationOptions({
      mutationFn: (state: InvoiceState) => call(records.move, { params: { id, recordId }, body: { state, version } }),
      ...shownAtOnce(id),
    }),
}

/** The address of an invoice, or of one of its reminders, as PDF. */
export const pdfAddress = (id: string, recordId: string, reminder?: number): string =>
  addressOf(invoicing.pdf, { params: { id, recordId }, query: reminder === undefined ? {} : { reminder } })
/** `reason`: that of rows at 0 % which name none. */
export const eInvoiceAddress = (id: string, recordId: string, reason: VatReason | null): string =>
  addressOf(invoicing.eInvoice, { params: { id, recordId }, query: reason === null ? {} : { reason } })
