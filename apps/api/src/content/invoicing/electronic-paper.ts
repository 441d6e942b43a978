import type { Content } from '@portal/contract'
import { electronicInvoiceOf } from '@portal/domain'
import { invoiceUbl } from '@portal/peppol'
import type { Language } from '@portal/texts'
import { ublWords } from './ubl-words.ts'

/** The invoice as Peppol BIS Billing 3; `null` where something is missing for that, which the screen tells beside the invoice. */
export const electronicPaper = (invoice: Content<'invoice'>, seller: Content<'seller'> | null, language: Language): string | null => {
  const made = electronicInvoiceOf(invoice, seller)
  return made.ok ? invoiceUbl(made.value, ublWords(language)) : null
}
