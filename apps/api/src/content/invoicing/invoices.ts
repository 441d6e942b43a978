import { CONTENT, type Content, type Draft } from '@portal/contract'
import {
  type Day,
  INVOICE_STATES,
  invoiceAbilities,
  invoiceTotals,
  isOneOf,
  planInvoiceChange,
  planInvoiceMove,
  ocrOf,
  planReminder,
  roundingOf,
  withReason,
} from '@portal/domain'
import { v7 } from 'uuid'
import type { PgClient } from '../../platform/database.ts'
import { sellerOf } from './invoices.store.ts'
import { notFound, ProblemError, problemsOf } from '../../platform/problem.ts'
import { addRecord, changeRecord, removeRecord, type StoredRecord, storedContent } from '../records.store.ts'
import { lastNumber } from './invoice-numbers.store.ts'
import type { Kind, Saving, SavingOld } from '../kind.ts'
import { AS_STORED, byAccountingDate, holds } from '../usual.ts'

type Invoice = Content<'invoice'>

/** What has been sent is räkenskapsinformation of its day. */
const accountingDate = ({ state, date }: Invoice): Day | null => (state === 'draft' ? null : date)

/**
 * Invoices. Saving and removing raise `invoice-not-draft`; moving raises the refusals of `planInvoiceMove`. Sending gives an invoice the service's
 * next number while nobody else can write there, so that the series has no gaps; rows at 0 % get the reason that follows from the seller.
 * Crediting makes and sends the credit note. A sent invoice keeps its seller; drafts and imported invoices are shown with the present seller.
 */
export const invoices: Kind<'invoice'> = {
  shown: AS_STORED,
  beside: null,
  search: holds(`coalesce(r.content->>'number', '') || ' ' || (r.content#>>'{buyer,name}') || ' ' || (r.content->>'reference')`),
  suggestedBy: null,
  within: byAccountingDate,
  states: INVOICE_STATES,
  accountingDate,
  seen: (view, { today }) => (view.kind === 'invoice' ? { ...view, abilities: invoiceAbilities(view.content, today) } : view),
  refuseFiles: null,
  save: async ({ client, subscriptionId, now, old }, draft) => {
    const seller = await sellerOf(client, subscriptionId)
    if (old) {
      await openInvoice(client, old)
      await changeRecord({ client, now }, old, { key: old.key, accountingDate: null, content: newFrom(draft, seller) })
      return old.id
    }
    const content = newFrom(draft, seller)
    const id = await addRecord({ client, subscriptionId, now }, { kind: 'invoice', key: `draft/${v7()}`, accountingDate: null, content })
    if (id === undefined) throw new ProblemError({ code: 'changed-meanwhile' })
    return id
  },
  move: async (saving, to) => {
    const { client, subscriptionId, old, now } = saving
    if (!isOneOf(INVOICE_STATES, to)) throw new ProblemError({ code: 'invalid-request', issues: [{ path: 'body.state', code: 'invalid_value' }] })
    const invoice = await invoiceOf(client, old)
    const named: Invoice = { ...invoice, seller: (await sellerOf(client, subscriptionId)) ?? invoice.seller }
    const plan = planInvoiceMove(named, to)
    if (!plan.ok) throw problemsOf(plan.error)
    if (to === 'credited') return credit(saving, invoice, named.seller)
    if (invoice.state === 'draft') return send(saving, named)
    await put({ client, now }, old, { ...invoice, state: to, paidAt: to === 'paid' ? now.toISOString() : null })
  },
  remind: async ({ client, old, now, today }, hasFee) => {
    const invoice = await invoiceOf(client, old)
    const plan = planReminder(invoice, today, hasFee)
    if (!plan.ok) throw problemsOf(plan.error)
    await put({ client, now }, old, { ...invoice, reminders: [...invoice.reminders, plan.value] })
  },
  remove: async ({ client, old }) => {
    await openInvoice(client, old)
    await removeRecord(client, old)
  },
}

const NEW = {
  number: null,
  state: 'draft',
  credits: null,
  creditedBy: null,
  sentAt: null,
  paidAt: null,
  seller: null,
} as const
/** A draft is rounded as the present seller rounds, so that it shows what it will come to. */
const newFrom = ({ buyer, date, dueDate, reference, delivery, ocr, rows }: Draft<'invoice'>, seller: Invoice['seller']): Invoice => ({
  ...NEW,
  reminders: [],
  buyer,
  date,
  dueDate,
  reference,
  delivery,
  ocr,
  rows,
  ...sumsOf(rows, seller),
})
const keyOf = (number: number): string => String(number).padStart(12, '0')

/** The sums of an invoice, rounded to whole kronor where its seller does so. */
const sumsOf = (rows: Invoice['rows'], seller: Invoice['seller']) => {
  const totals = invoiceTotals(rows)
  return { ...totals, rounding: seller?.roundsToKronor ? roundingOf(totals.total) : 0 }
}

const send = async ({ client, subscriptionId, old, now }: SavingOld, invoice: Invoice): Promise<void> => {
  const number = (await lastNumber(client, subscriptionId)) + 1
  const rows = invoice.rows.map((row) => withReason(row, invoice.seller))
  const made = ocrOf(String(number), invoice.seller?.ocr ?? 'none')
  const ocr = invoice.ocr || (made.ok ? made.value : '')
  await put({ client, now }, old, { ...invoice, ocr, rows, ...sumsOf(rows, invoice.seller), number, state: 'sent', sentAt: now.toISOString() })
}

/** The credit note reverses the whole invoice, under the next number, dated today, with the present seller. */
const credit = async ({ client, subscriptionId, old, now, today }: SavingOld, invoice: Invoice, seller: Invoice['seller']): Promise<void> => {
  const number = (await lastNumber(client, subscriptionId)) + 1
  const rows = invoice.rows.map((row) => ({ ...row, quantity: 0 - row.quantity }))
  const note: Invoice = {
    ...invoice,
    ...NEW,
    ...invoiceTotals(rows),
    rounding: 0 - invoice.rounding,
    ocr: '',
    reminders: [],
    rows,
    seller,
    number,
    date: today,
    dueDate: today,
    state: 'sent',
    credits: invoice.number,
    sentAt: now.toISOString(),
  }
  await addRecord({ client, subscriptionId, now }, { kind: 'invoice', key: keyOf(number), accountingDate: today, content: note })
  await put({ client, now }, old, { ...invoice, state: 'credited', creditedBy: number })
}

const put = ({ client, now }: Pick<Saving, 'client' | 'now'>, old: StoredRecord, invoice: Invoice): Promise<void> =>
  changeRecord({ client, now }, old, {
    key: invoice.number === null ? old.key : keyOf(invoice.number),
    accountingDate: accountingDate(invoice),
    content: invoice,
  })

const invoiceOf = async (client: PgClient, { id }: StoredRecord): Promise<Invoice> => {
  const stored = await storedContent(client, id)
  if (stored === undefined) throw notFound()
  return CONTENT.invoice.parse(stored)
}

const openInvoice = async (client: PgClient, old: StoredRecord): Promise<Invoice> => {
  const invoice = await invoiceOf(client, old)
  const plan = planInvoiceChange(invoice)
  if (!plan.ok) throw problemsOf(plan.error)
  return invoice
}
