import { CONTENT, type Content } from '@portal/contract'
import type { Day } from '@portal/domain'
import type { PgClient } from '../../platform/database.ts'
import type { Saving } from '../kind.ts'
import { changeRecord, type StoredRecord } from '../records.store.ts'
import { keptContent } from '../shown-content.ts'

type Invoice = Content<'invoice'>

/** What an invoice has until it is sent. */
export const NEW = {
  number: null,
  state: 'draft',
  credits: null,
  creditedBy: null,
  sentAt: null,
  paidAt: null,
  seller: null,
} as const

/** The key of a sent invoice: its number, so that invoices are listed by it. */
export const keyOf = (number: number): string => String(number).padStart(12, '0')

/** What has been sent is räkenskapsinformation of its day. */
export const accountingDate = ({ state, date }: Invoice): Day | null => (state === 'draft' ? null : date)

/** The content of the invoice. Raises `not-found` when it was removed meanwhile. */
export const invoiceOf = (client: PgClient, { id }: Pick<StoredRecord, 'id'>): Promise<Invoice> => keptContent(client, CONTENT.invoice, id)

/** Replaces the content of an invoice; a sent one lies under its number. */
export const put = ({ client, now }: Pick<Saving, 'client' | 'now'>, old: StoredRecord, invoice: Invoice): Promise<void> =>
  changeRecord({ client, now }, old, {
    key: invoice.number === null ? old.key : keyOf(invoice.number),
    accountingDate: accountingDate(invoice),
    content: invoice,
  })
