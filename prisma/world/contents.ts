import { addDays, type InvoiceState, invoiceTotals, vatNumberOf } from '@portal/domain'
import type { NewRecord } from './builders.ts'

const ore = (kronor: number): number => Math.round(kronor * 100)
const two = (number: number): string => String(number).padStart(2, '0')

const BUYERS = [
  ['Restaurang Skärgårdskrogen', 'Bryggvägen 4', '451 50', 'Uddevalla', '556901-0019'],
  ['Fiskhallen i Lysekil AB', 'Hamngatan 12', '453 30', 'Lysekil', '556902-0026'],
  ['Hotell Ängön', 'Ängövägen 1', '455 97', 'Dingle', '556903-0033'],
  ['ICA Kvantum Strömstad', 'Oslovägen 56', '452 35', 'Strömstad', '556904-0040'],
  ['Göteborgs Saluhall', 'Kungstorget 1', '411 17', 'Göteborg', '556905-0056'],
  ['Båtklubben Måsen', 'Småbåtshamnen 2', '456 32', 'Kungshamn', '802401-0012'],
] as const
const ARTICLES = [
  ['101', 'Färsk torsk, filé', 'kg', 189, 12],
  ['102', 'Kräftor, kokta', 'kg', 249.5, 12],
  ['103', 'Räkor, färska', 'kg', 165, 12],
  ['201', 'Leverans', 'st', 350, 25],
] as const

const buyerOf = ([name, street, postalCode, city, organisationNumber]: (typeof BUYERS)[number]) => ({
  name,
  organisationNumber,
  street,
  postalCode,
  city,
})

/** The buyers and articles of a fish shop. */
export const buyersAndArticles = (): readonly NewRecord[] => [
  ...BUYERS.map((buyer): NewRecord => ({
    kind: 'customer',
    key: `${buyer[0].toLocaleLowerCase('sv')}/${buyer[2]}`,
    content: { ...buyerOf(buyer), email: '', terms: 30 },
    at: '2025-01-02T08:00:00Z',
  })),
  ...ARTICLES.map(([number, name, unit, price, vat]): NewRecord => ({
    kind: 'article',
    key: number,
    content: { number, name, unit, price: ore(price), vat },
    at: '2025-01-02T08:00:00Z',
  })),
]

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

/** An invoice with its computed fields. `number` null: a draft. */
export const invoiceRecord = (given: {
  readonly number: number | null
  readonly date: string
  readonly buyer?: (typeof BUYERS)[number]
  readonly rows: readonly { readonly article: (typeof ARTICLES)[number]; readonly quantity: number }[]
  readonly state: InvoiceState
}): NewRecord => {
  const { number, date, buyer = BUYERS[0], state } = given
  const rows = given.rows.map(({ article: [, text, unit, price, vat], quantity }) => ({
    text,
    unit,
    quantity: quantity * 1000,
    price: ore(price),
    vat,
    vatReason: null,
  }))
  const content = {
    number,
    buyer: buyerOf(buyer),
    date,
    dueDate: addDays(date, 30),
    reference: 'Inköp',
    rows,
    state,
    ...invoiceTotals(rows),
    credits: null,
    creditedBy: null,
    sentAt: number === null ? null : `${date}T09:00:00.000Z`,
    paidAt: state === 'paid' ? `${addDays(date, 21)}T09:00:00.000Z` : null,
  }
  const key = number === null ? `draft/${date}` : String(number).padStart(12, '0')
  return { kind: 'invoice', key, ...(number !== null && { accountingDate: date }), at: `${date}T09:00:00Z`, content }
}

/** A year of invoices of a fish shop: one a month, the last two unpaid. */
export const invoices = (year: number): readonly NewRecord[] =>
  Array.from({ length: 12 }, (_, index) =>
    invoiceRecord({
      number: 1001 + index,
      date: `${year}-${two(index + 1)}-${two(4 + index)}`,
      buyer: BUYERS[index % BUYERS.length] ?? BUYERS[0],
      rows: [
        { article: ARTICLES[index % 3] ?? ARTICLES[0], quantity: 24 + 3 * index },
        { article: ARTICLES[3], quantity: 1 },
      ],
      state: index < 10 ? 'paid' : 'sent',
    }),
  )

/** A draft that can be sent. */
export const draftInvoice = (date: string): NewRecord =>
  invoiceRecord({ number: null, date, rows: [{ article: ARTICLES[1], quantity: 12 }], state: 'draft' })

/** An unpaid invoice past its due date. */
export const overdueInvoice = (number: number, date: string): NewRecord =>
  invoiceRecord({ number, date, buyer: BUYERS[5], rows: [{ article: ARTICLES[2], quantity: 8 }], state: 'sent' })
