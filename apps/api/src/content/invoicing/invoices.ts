import type { Content, Draft } from '@portal/contract'
import {
  INVOICE_STATES,
  invoiceAbilities,
  invoiceTotals,
  isOneOf,
  oddRates,
  planInvoiceChange,
  planInvoiceMove,
  ocrOf,
  planReminder,
  roundingOf,
  withReason,
} from '@portal/domain'
import { v7 } from 'uuid'
import type { PgClient } from '../../platform/database.ts'
import { creditInvoice } from './credit-invoice.ts'
import { accountingDate, invoiceOf, NEW, put } from './stored-invoice.ts'
import { sellerOf } from './invoices.store.ts'
import { ProblemError, problemsOf } from '../../platform/problem.ts'
import { addRecord, changeRecord, removeRecord, type StoredRecord } from '../records.store.ts'
import { lastNumber } from './invoice-numbers.store.ts'
import type { Kind, SavingOld } from '../kind.ts'
import { AS_STORED, byAccountingDate, holds } from '../usual.ts'

type Invoice = Content<'invoice'>

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
  seen: (view, { today }) =>
    view.kind === 'invoice' ? { ...view, abilities: invoiceAbilities(view.content, today), oddRates: oddRates(view.content) } : view,
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
    if (to === 'credited') return creditInvoice(saving, { kind: 'all' })
    const invoice = await invoiceOf(client, old)
    const named: Invoice = { ...invoice, seller: (await sellerOf(client, subscriptionId)) ?? invoice.seller }
    const plan = planInvoiceMove(named, to)
    if (!plan.ok) throw problemsOf(plan.error)
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

/** A draft is rounded as the present seller rounds, so that it shows what it will come to. */
const newFrom = ({ buyer, date, dueDate, reference, delivery, ocr, rows }: Draft<'invoice'>, seller: Invoice['seller']): Invoice => ({
  ...NEW,
  reminders: [],
  creditNotes: [],
  buyer,
  date,
  dueDate,
  reference,
  delivery,
  ocr,
  rows,
  ...sumsOf(rows, seller),
})
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

const openInvoice = async (client: PgClient, old: StoredRecord): Promise<Invoice> => {
  const invoice = await invoiceOf(client, old)
  const plan = planInvoiceChange(invoice)
  if (!plan.ok) throw problemsOf(plan.error)
  return invoice
}
