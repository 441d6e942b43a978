import { type Day, type InvoiceState, vatNumberOf } from '@portal/domain'
import { rateOn } from './books/tax-rates.ts'
import type { Sale } from './books/sales.ts'
import type { Buyer, Trade } from './books/trade.ts'
import type { NewRecord } from './builders.ts'

const FIRST_DAY = '2025-01-02T08:00:00Z'

/** A business's own details, its buyers, and the articles of its baskets with their VAT on the day. */
export const cardsOf = (trade: Trade, day: Day): readonly NewRecord[] => [
  { kind: 'seller', key: 'seller', content: sellerOf(trade), at: FIRST_DAY },
  ...trade.buyers.map((buyer): NewRecord => ({
    kind: 'customer',
    key: `${buyer.name.toLocaleLowerCase('sv')}/${buyer.postalCode}`,
    content: { ...buyerOf(buyer), email: '', terms: buyer.terms, vatReason: buyer.builds ? 'reverse-charge' : null },
    at: FIRST_DAY,
  })),
  ...[...new Map(trade.baskets.flat().map((ware) => [ware.number, ware])).values()].map(({ number, name, unit, price, vat }): NewRecord => ({
    kind: 'article',
    key: number,
    content: {
      number,
      name,
      unit,
      price: Math.round(price * 100),
      priceDecimals: 2,
      vat: rateOn(vat, day),
      vatReason: null,
      vatClass: typeof vat === 'number' ? null : vat,
    },
    at: FIRST_DAY,
  })),
]

/** The invoices as they are on the day: those that are paid by then, and those that are not. */
export const invoiceRecords = (trade: Trade, sales: readonly Sale[], day: Day): readonly NewRecord[] =>
  sales.map((sale) => invoiceOf(trade, sale, sale.paidOn <= day ? 'paid' : 'sent'))

/** The same sale before it is sent, dated that day. */
export const draftOf = (trade: Trade, sale: Sale, date: Day): NewRecord => invoiceOf(trade, { ...sale, date, delivered: date }, 'draft')

const invoiceOf = (trade: Trade, sale: Sale, state: InvoiceState): NewRecord => {
  const { number, buyer, date, delivered, dueDate, paidOn, rows, net, vat, total, byRate } = sale
  const isDraft = state === 'draft'
  return {
    kind: 'invoice',
    key: isDraft ? `draft/${date}` : String(number).padStart(12, '0'),
    ...(!isDraft && { accountingDate: date }),
    at: `${date}T09:00:00Z`,
    content: {
      number: isDraft ? null : number,
      buyer: buyerOf(buyer),
      date,
      dueDate,
      reference: REFERENCE,
      delivery: { from: delivered, to: delivered },
      ocr: '',
      rows: rows.map(rowOf),
      state,
      net,
      vat,
      total,
      rounding: 0,
      byRate,
      credits: null,
      creditedBy: null,
      sentAt: isDraft ? null : `${date}T09:00:00.000Z`,
      paidAt: state === 'paid' ? `${paidOn}T09:00:00.000Z` : null,
      seller: isDraft ? null : sellerOf(trade),
      reminders: [],
    },
  }
}

const REFERENCE = 'Inköp'

const rowOf = (row: Sale['rows'][number]) => ({ ...row, priceDecimals: 2 })

const buyerOf = ({ name, organisationNumber, street, postalCode, city }: Buyer) => ({
  name,
  organisationNumber,
  street,
  postalCode,
  city,
  country: 'SE',
  vatNumber: vatNumberOf(organisationNumber),
})

const sellerOf = ({ company: { name, organisationNumber }, seat }: Trade) => ({
  name,
  organisationNumber,
  vatNumber: vatNumberOf(organisationNumber),
  email: '',
  plusgiro: '',
  isApprovedForFTax: true,
  ocr: 'none',
  roundsToKronor: false,
  ...seat,
})
