import type { Content } from '@portal/contract'
import { type CreditChoice, planCredit } from '@portal/domain'
import { texts } from '@portal/texts'
import { problemsOf } from '../../platform/problem.ts'
import type { SavingOld } from '../kind.ts'
import { addRecord } from '../records.store.ts'
import { lastNumber } from './invoice-numbers.store.ts'
import { sellerOf } from './invoices.store.ts'
import { invoiceOf, keyOf, NEW, put } from './stored-invoice.ts'

/**
 * Makes and sends the credit note of what is chosen of the invoice `old`, under the next number, dated today, with the present seller. The invoice
 * keeps what was taken of it, and is credited once nothing is left. Raises the refusals of `planCredit`.
 */
export const creditInvoice = async (saving: SavingOld, choice: CreditChoice): Promise<void> => {
  const { client, subscriptionId, actor, old, now, today } = saving
  const invoice = await invoiceOf(client, old)
  const seller = (await sellerOf(client, subscriptionId)) ?? invoice.seller
  const plan = planCredit({ invoice, sender: seller, choice, words: texts(actor.language ?? 'sv').invoicing.credits })
  if (!plan.ok) throw problemsOf(plan.error)
  const { note, credited, isAll } = plan.value
  const number = (await lastNumber(client, subscriptionId)) + 1
  const sent: Content<'invoice'> = {
    ...invoice,
    ...NEW,
    ...note,
    // A row of the invoice keeps its class; a row for an amount has none.
    rows: note.rows.map(({ priceDecimals = 2, ...row }) => ({ vatClass: null, ...row, priceDecimals })),
    ocr: '',
    reminders: [],
    creditNotes: [],
    seller,
    number,
    date: today,
    dueDate: today,
    state: 'sent',
    credits: invoice.number,
    sentAt: now.toISOString(),
  }
  await addRecord({ client, subscriptionId, now }, { kind: 'invoice', key: keyOf(number), accountingDate: today, content: sent })
  await put({ client, now }, old, {
    ...invoice,
    ...(isAll && { state: 'credited', creditedBy: number }),
    creditNotes: [...invoice.creditNotes, { ...credited, byRate: [...credited.byRate], quantities: [...credited.quantities], number, date: today }],
  })
}
