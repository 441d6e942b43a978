import { ProblemError } from '../../platform/problem.ts'
import type { Papers } from '../paper.ts'
import { electronicPaper } from './electronic-paper.ts'
import { invoicePdf } from './invoice-pdf.ts'
import { countSent, sellerOf, sentInvoices } from './invoices.store.ts'

/** Every invoice and credit note that has been sent. One that was sent without a seller is printed with the present one, if that can be read. */
export const invoicePapers: Papers = {
  count: countSent,
  each: async function* (client, { subscriptionId, company, logo, texts, at }) {
    const seller = await sellerOf(client, subscriptionId).catch(noneIfUnshown)
    for await (const { key, content: invoice } of sentInvoices(client, subscriptionId)) {
      if (!invoice) {
        yield { kind: 'invoice', unreadable: key }
        continue
      }
      const name = texts.invoicing.named(invoice.number, invoice.credits !== null).replaceAll(' ', '-')
      const named = invoice.seller ?? seller
      yield {
        kind: 'invoice',
        key,
        name,
        chunks: invoicePdf({ invoice, seller: named, company: company.name, logo, texts, at }),
        electronic: electronicPaper(invoice, named, texts.language),
      }
    }
  },
}

/** A seller that cannot be read ends no export; `records` has it as it is stored. */
const noneIfUnshown = (error: unknown): null => {
  if (error instanceof ProblemError && error.problems[0].code === 'record-unshown') return null
  throw error
}
