import { categoryOf, type ElectronicInvoice, type NamedRow, type PaymentAccount, paymentAccountsOf, rowNet, toPayOf } from '@portal/domain'
import { amount, CURRENCY, price, thousandths } from './amounts.ts'
import { ONE, unitCode } from './code-lists.ts'
import { deliveryPart, periodPart } from './delivery.ts'
import { buyerPart, sellerPart } from './parties.ts'
import { lineCategory, type ReasonWords, taxPart } from './tax.ts'
import { documentOf, type Part } from './xml.ts'

/** The texts in the document, in the seller's language. */
export type UblWords = {
  readonly creditOf: (number: number) => string
  readonly unit: (unit: string) => string
  readonly reasons: ReasonWords
  readonly row: (place: number) => string
  /** In Swedish in every language (SE-R-005). */
  readonly fTax: string
}

/** An invoice or credit note as Peppol BIS Billing 3 (UBL 2.1), with its elements in the order of the schema. Amounts in kronor. */
export const invoiceUbl = (invoice: ElectronicInvoice, words: UblWords): string => {
  const { number, date, dueDate, reference, credits, seller, buyer, rounding, rows, totals } = invoice
  const isCredit = credits !== null
  const showsVat = rows.every((row) => categoryOf(row) !== 'O')
  return documentOf(isCredit ? 'CreditNote' : 'Invoice', [
    ['cbc:CustomizationID', 'urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0'],
    ['cbc:ProfileID', 'urn:fdc:peppol.eu:2017:poacc:billing:01:1.0'],
    ['cbc:ID', String(number)],
    ['cbc:IssueDate', date],
    isCredit ? undefined : ['cbc:DueDate', dueDate],
    isCredit ? ['cbc:CreditNoteTypeCode', '381'] : ['cbc:InvoiceTypeCode', '380'],
    ['cbc:DocumentCurrencyCode', CURRENCY.currencyID],
    ['cbc:BuyerReference', reference],
    periodPart(invoice),
    isCredit ? ['cac:BillingReference', [['cac:InvoiceDocumentReference', [['cbc:ID', String(credits)]]]]] : undefined,
    sellerPart(seller, words.fTax, showsVat),
    buyerPart(buyer, showsVat),
    deliveryPart(invoice),
    paymentPart(invoice),
    isCredit ? ['cac:PaymentTerms', [['cbc:Note', words.creditOf(credits)]]] : undefined,
    taxPart(totals, words.reasons),
    [
      'cac:LegalMonetaryTotal',
      [
        amount('LineExtensionAmount', totals.net),
        amount('TaxExclusiveAmount', totals.net),
        amount('TaxInclusiveAmount', totals.total),
        rounding === 0 ? undefined : amount('PayableRoundingAmount', rounding),
        amount('PayableAmount', toPayOf({ total: totals.total, rounding })),
      ],
    ],
    ...rows.map((row, place) => linePart(row, place + 1, isCredit, words)),
  ])
}

/** One account, which this buyer can pay to. The OCR number identifies the payment; without one, the invoice number does. */
const paymentPart = ({ number, ocr, seller, buyer }: ElectronicInvoice): Part => [
  'cac:PaymentMeans',
  [
    ['cbc:PaymentMeansCode', '30'],
    ['cbc:PaymentID', ocr || String(number)],
    ...paymentAccountsOf(seller, buyer.country !== 'SE')
      .slice(0, 1)
      .map(accountPart),
  ],
]

const GIRO = { bankgiro: 'SE:BANKGIRO', plusgiro: 'SE:PLUSGIRO', iban: '' } as const

const accountPart = ({ kind, number, bic }: PaymentAccount): Part => {
  const branch = GIRO[kind] || bic
  return ['cac:PayeeFinancialAccount', [['cbc:ID', number], branch === '' ? undefined : ['cac:FinancialInstitutionBranch', [['cbc:ID', branch]]]]]
}

const linePart = (row: NamedRow, place: number, isCredit: boolean, words: UblWords): Part => {
  // A price must not be negative (BR-27), so returns have a negative quantity.
  const quantity = row.price < 0 ? 0 - row.quantity : row.quantity
  const code = row.unit === '' ? ONE : unitCode(row.unit)
  return [
    isCredit ? 'cac:CreditNoteLine' : 'cac:InvoiceLine',
    [
      ['cbc:ID', String(place)],
      code === undefined ? ['cbc:Note', words.unit(row.unit)] : undefined,
      [isCredit ? 'cbc:CreditedQuantity' : 'cbc:InvoicedQuantity', thousandths(quantity), { unitCode: code ?? ONE }],
      amount('LineExtensionAmount', rowNet(row)),
      ['cac:Item', [['cbc:Name', row.text.trim() || words.row(place)], lineCategory(row)]],
      ['cac:Price', [price(row)]],
    ],
  ]
}
