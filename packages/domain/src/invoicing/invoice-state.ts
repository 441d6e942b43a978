/** An invoice's life; which state follows on which stands in `planInvoiceMove`. */
export const INVOICE_STATES = ['draft', 'sent', 'paid', 'credited'] as const
export type InvoiceState = (typeof INVOICE_STATES)[number]
