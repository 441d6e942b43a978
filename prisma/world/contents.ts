import { addDays, invoiceTotals, vatNumberOf } from '@portal/domain'
import type { NewRecord } from './builders.ts'

/** The seller of the invoices. */
export const sellerRecord = (name: string, organisationNumber: string): NewRecord => ({
  kind: 'seller',
  key: 'seller',
  content: {
    name,
    organisationNumber,
    vatNumber: vatNumberOf(organisationNumber),
    street: 'Hamngatan 8',
    postalCode: '456 32',
    city: 'Kungshamn',
    email: '',
    phone: '0523-120 34',
    bankgiro: '5050-1055',
    plusgiro: '',
    isApprovedForFTax: true,
  },
  at: '2025-01-02T08:00:00Z',
})

/** An unpaid invoice of eight kilos of prawns, due thirty days after its date. */
export const overdueInvoice = (number: number, date: string): NewRecord => {
  const rows = [{ text: 'Räkor, färska', unit: 'kg', quantity: 8_000, price: 16_500, vat: 12, vatReason: null }] as const
  const content = {
    number,
    buyer: { name: 'Båtklubben Måsen', organisationNumber: '802401-0012', street: 'Småbåtshamnen 2', postalCode: '456 32', city: 'Kungshamn' },
    date,
    dueDate: addDays(date, 30),
    reference: 'Inköp',
    rows,
    state: 'sent',
    ...invoiceTotals(rows),
    credits: null,
    creditedBy: null,
    sentAt: `${date}T09:00:00.000Z`,
    paidAt: null,
  }
  return { kind: 'invoice', key: String(number).padStart(12, '0'), accountingDate: date, at: `${date}T09:00:00Z`, content }
}
