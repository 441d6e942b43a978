import { type ElectronicInvoice, invoiceTotals, type InvoiceTotals, type NamedRow, rowNet, type VatRate } from '@portal/domain'
import { ONE, unitCode, vatCategory } from './code-lists.ts'
import { buyerPart, sellerPart } from './parties.ts'
import { documentOf, type Part } from './xml.ts'

const CURRENCY = { currencyID: 'SEK' }

/** The texts in the document, in the seller's language. */
export type UblWords = {
  readonly creditOf: (number: number) => string
  readonly unit: (unit: string) => string
  /** The reason why no VAT is charged (BR-E-10). */
  readonly exempt: string
  readonly row: (place: number) => string
  /** In Swedish in every language (SE-R-005). */
  readonly fTax: string
}

/** An invoice or credit note as Peppol BIS Billing 3 (UBL 2.1), with its elements in the order of the schema. Amounts in kronor. */
export const invoiceUbl = (invoice: ElectronicInvoice, words: UblWords): string => {
  const { number, date, dueDate, reference, credits, seller, buyer, rows } = invoice
  const isCredit = credits !== null
  const totals = invoiceTotals(rows)
  return documentOf(isCredit ? 'CreditNote' : 'Invoice', [
    ['cbc:CustomizationID', 'urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0'],
    ['cbc:ProfileID', 'urn:fdc:peppol.eu:2017:poacc:billing:01:1.0'],
    ['cbc:ID', String(number)],
    ['cbc:IssueDate', date],
    isCredit ? undefined : ['cbc:DueDate', dueDate],
    isCredit ? ['cbc:CreditNoteTypeCode', '381'] : ['cbc:InvoiceTypeCode', '380'],
    ['cbc:DocumentCurrencyCode', CURRENCY.currencyID],
    ['cbc:BuyerReference', reference],
    isCredit ? ['cac:BillingReference', [['cac:InvoiceDocumentReference', [['cbc:ID', String(credits)]]]]] : undefined,
    sellerPart(seller, words.fTax),
    buyerPart(buyer),
    paymentPart(invoice),
    isCredit ? ['cac:PaymentTerms', [['cbc:Note', words.creditOf(credits)]]] : undefined,
    taxPart(totals, words),
    [
      'cac:LegalMonetaryTotal',
      [
        amount('LineExtensionAmount', totals.net),
        amount('TaxExclusiveAmount', totals.net),
        amount('TaxInclusiveAmount', totals.total),
        amount('PayableAmount', totals.total),
      ],
    ],
    ...rows.map((row, place) => linePart(row, place + 1, isCredit, words)),
  ])
}

/** Bankgiro comes before plusgiro. The invoice number identifies the payment. */
const paymentPart = ({ number, seller: { bankgiro, plusgiro } }: ElectronicInvoice): Part => [
  'cac:PaymentMeans',
  [
    ['cbc:PaymentMeansCode', '30'],
    ['cbc:PaymentID', String(number)],
    [
      'cac:PayeeFinancialAccount',
      [
        ['cbc:ID', bankgiro || plusgiro],
        ['cac:FinancialInstitutionBranch', [['cbc:ID', bankgiro ? 'SE:BANKGIRO' : 'SE:PLUSGIRO']]],
      ],
    ],
  ],
]

const taxPart = ({ vat, byRate }: InvoiceTotals, { exempt }: UblWords): Part => [
  'cac:TaxTotal',
  [
    amount('TaxAmount', vat),
    ...byRate.map((line): Part => [
      'cac:TaxSubtotal',
      [amount('TaxableAmount', line.net), amount('TaxAmount', line.vat), categoryPart('TaxCategory', line.rate, exempt)],
    ]),
  ],
]

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
      ['cac:Item', [['cbc:Name', row.text.trim() || words.row(place)], categoryPart('ClassifiedTaxCategory', row.vat)]],
      ['cac:Price', [amount('PriceAmount', Math.abs(row.price))]],
    ],
  ]
}

/** `exempt` is given once, with the total, not on each line. */
const categoryPart = (name: 'TaxCategory' | 'ClassifiedTaxCategory', rate: VatRate, exempt = ''): Part => {
  const category = vatCategory(rate)
  return [
    `cac:${name}`,
    [
      ['cbc:ID', category],
      ['cbc:Percent', String(rate)],
      category === 'E' ? ['cbc:TaxExemptionReason', exempt] : undefined,
      ['cac:TaxScheme', [['cbc:ID', 'VAT']]],
    ],
  ]
}

const amount = (name: string, ore: number): Part => [`cbc:${name}`, decimal(ore, 100), CURRENCY]
const thousandths = (quantity: number): string => decimal(quantity, 1_000).replace(/\.?0+$/, '')

/** Exact, because it works on whole hundredths or thousandths, never on a binary fraction. */
const decimal = (value: number, parts: 100 | 1_000): string => {
  const size = BigInt(Math.abs(value))
  const [whole, rest] = [size / BigInt(parts), size % BigInt(parts)]
  return `${value < 0 ? '-' : ''}${whole}.${String(rest).padStart(parts === 100 ? 2 : 3, '0')}`
}
