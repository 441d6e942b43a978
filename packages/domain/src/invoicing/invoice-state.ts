/** The states of an invoice. `planInvoiceMove` says which state can follow which. */
export const INVOICE_STATES = ['draft', 'sent', 'paid', 'credited'] as const
export type InvoiceState = (typeof INVOICE_STATES)[number]
