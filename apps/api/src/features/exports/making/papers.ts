import type { Texts } from '@portal/texts'
import type { PgClient } from '../../../platform/database.ts'
import { invoicePdf } from '../../../platform/invoices/invoice-pdf.ts'
import { sellerOf, sentInvoices } from '../../../platform/invoices/invoices.store.ts'
import type { Chunks } from './archive.ts'

type Given = { readonly subscriptionId: string; readonly company: { readonly name: string }; readonly texts: Texts; readonly at: Date }
export type Paper = { readonly name: string; readonly chunks: Chunks }

/** Every invoice that has been sent, one after the other, as the paper its receiver got. */
export async function* papersOf(client: PgClient, { subscriptionId, company, texts, at }: Given): AsyncGenerator<Paper> {
  const seller = await sellerOf(client, subscriptionId)
  for await (const invoice of sentInvoices(client, subscriptionId)) {
    const name = texts.invoices.named(invoice.number, invoice.credits !== null).replaceAll(' ', '-')
    yield { name, chunks: invoicePdf({ invoice, seller: invoice.seller ?? seller, company: company.name, texts, at }) }
  }
}
