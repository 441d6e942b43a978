import type { Texts } from '@portal/texts'
import type { PgClient } from '../../../platform/database.ts'
import { invoicePdf } from '../../../content/invoicing/invoice-pdf.ts'
import { countSent, sellerOf, sentInvoices } from '../../../content/invoicing/invoices.store.ts'
import { payslipPdf } from '../../../content/payroll/payslip-pdf.ts'
import { countPayslips, payslipsIn } from '../../../content/payroll/payslips.store.ts'
import type { Chunks } from './archive.ts'

type Given = { readonly subscriptionId: string; readonly company: { readonly name: string }; readonly texts: Texts; readonly at: Date }
export type Paper = { readonly name: string; readonly chunks: Chunks }

/** Yields every sent invoice and every payslip as PDF, as its receiver got it. */
export async function* papersOf(client: PgClient, { subscriptionId, company, texts, at }: Given): AsyncGenerator<Paper> {
  const seller = await sellerOf(client, subscriptionId)
  for await (const invoice of sentInvoices(client, subscriptionId)) {
    const name = texts.invoicing.named(invoice.number, invoice.credits !== null).replaceAll(' ', '-')
    yield { name, chunks: invoicePdf({ invoice, seller: invoice.seller ?? seller, company: company.name, texts, at }) }
  }
  for await (const payslip of payslipsIn(client, subscriptionId))
    yield { name: payslipFile(payslip, texts), chunks: payslipPdf({ payslip, company: company.name, texts, at }) }
}

const payslipFile = ({ month, name }: { readonly month: string; readonly name: string }, { payroll }: Texts): string =>
  `${payroll.payslip} ${month} ${name}`.replaceAll(' ', '-')

export const countPapers = async (client: PgClient, subscriptionId: string): Promise<number> =>
  (await countSent(client, subscriptionId)) + (await countPayslips(client, subscriptionId))
