import type { Content } from '@portal/contract'
import { electronicInvoiceOf } from '@portal/domain'
import { invoiceUbl } from '@portal/peppol'
import type { Language } from '@portal/texts'
import type { Electronic } from '../paper.ts'
import { ublWords } from './ubl-words.ts'

/** The invoice as Peppol BIS Billing 3, or everything that is missing for that. */
export const electronicPaper = (invoice: Content<'invoice'>, seller: Content<'seller'> | null, language: Language): Electronic => {
  const made = electronicInvoiceOf(invoice, seller)
  return made.ok ? { xml: invoiceUbl(made.value, ublWords(language)) } : { missing: made.error.flatMap(({ missing }) => missing) }
}
