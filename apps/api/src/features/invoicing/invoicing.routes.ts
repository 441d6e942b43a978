import { buffer } from 'node:stream/consumers'
import { API, type Download } from '@portal/contract'
import { electronicInvoiceOf, holds, stockholmDay, paperName } from '@portal/domain'
import { invoiceUbl } from '@portal/peppol'
import { texts } from '@portal/texts'
import type { Actor } from '../../access/actor.ts'
import { namesOf } from '../../access/company-names.store.ts'
import type { Context } from '../context.ts'
import { type InvoicePdf, invoicePdf, reminderPdf } from '../../content/invoicing/invoice-pdf.ts'
import { ublWords } from '../../content/invoicing/ubl-words.ts'
import { logoOf } from '../../content/logo.store.ts'
import { findInvoice, sellerOf } from '../../content/invoicing/invoices.store.ts'
import { notFound, ProblemError, problemsOf } from '../../platform/problem.ts'
import { content } from '../../access/guard.ts'
import { mount } from '../../platform/serve.ts'
import { findWorkspace } from '../../access/workspace-access.store.ts'
import { credit } from './credit.ts'
import { readLedger } from './read-ledger.ts'

type OneParams = { readonly id: string; readonly recordId: string }

export const invoicingRoutes = (context: Context) => {
  const { database, sessions, storage, clock } = context
  const { pool } = database
  const locate = ({ id }: { readonly id: string }, actor: Actor) => findWorkspace(database, id, actor)
  const locateOne = async ({ id, recordId }: OneParams, actor: Actor) => {
    const workspace = await findWorkspace(database, id, actor)
    if (!workspace || workspace.access === 'none') return undefined
    const invoice = await findInvoice(pool, id, recordId)
    return invoice && { ...workspace, invoice }
  }
  return mount(
    API.invoicing,
    sessions,
  )({
    credit: content(API.invoicing.credit, locateOne, (input, { subject, actor }) => credit(context, subject, actor, input)),
    ledger: content(API.invoicing.ledger, locate, async ({ params, query }, { subject }) => {
      if (!holds(subject.subscription.service, 'invoice')) throw new ProblemError({ code: 'kind-not-offered', kind: 'invoice' })
      return readLedger(pool, params.id, query.day ?? stockholmDay(clock()), query)
    }),
    pdf: content(API.invoicing.pdf, locateOne, async ({ params, query: { reminder } }, { subject, language }) => {
      const { customerId } = subject.subscription
      const company = (await namesOf(pool, [customerId])).get(customerId)?.name ?? ''
      const seller = subject.invoice.seller ?? (await sellerOf(pool, params.id))
      const logo = await logoOf(pool, storage, params.id)
      return fileOf({ invoice: subject.invoice, seller, company, logo, texts: texts(language), at: clock() }, reminder)
    }),
    eInvoice: content(API.invoicing.eInvoice, locateOne, async ({ params, query }, { subject: { invoice }, language }) => {
      const made = electronicInvoiceOf(invoice, invoice.seller ?? (await sellerOf(pool, params.id)), query.reason)
      if (!made.ok) throw problemsOf(made.error)
      return { fileName: `${made.value.number}.xml`, bytes: new TextEncoder().encode(invoiceUbl(made.value, ublWords(language))) }
    }),
  })
}

const fileOf = async (given: InvoicePdf, reminder: number | undefined): Promise<Download> => {
  const { invoice, texts: say } = given
  const stream = reminder === undefined ? invoicePdf(given) : reminderPdf(given, reminder - 1)
  if (!stream) throw notFound()
  const name = reminder === undefined ? '' : ` ${say.invoicing.reminderNamed(reminder)}`
  return { fileName: paperName(`${say.invoicing.named(invoice.number, invoice.credits !== null)}${name}`, 'pdf'), bytes: await buffer(stream) }
}
