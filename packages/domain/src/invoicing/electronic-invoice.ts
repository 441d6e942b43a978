import { isOrganisationNumber } from '../companies/numbers.ts'
import type { Day } from '../retention/retention.ts'
import { type NonEmpty, ok, refuse, type Result } from '../kernel/result.ts'
import { type ElectronicAddress, electronicAddressOf } from './electronic-address.ts'
import { buyerVatNumbersMissing, hasAddress } from './incomplete-invoice.ts'
import { type InvoiceRow, type InvoiceTotals, invoiceTotals, type VatLine } from './invoice.ts'
import { paymentAccountsOf } from './payment-account.ts'
import { digitsOf } from './seller.ts'
import { needsSellerVatNumber, rowsWithoutReason, VAT_TREATMENT, type VatCategory, type VatReason, withReason } from './vat-reason.ts'

export type Seller = {
  readonly name: string
  readonly organisationNumber: string
  readonly vatNumber: string
  readonly street: string
  readonly postalCode: string
  readonly city: string
  readonly email: string
  readonly phone: string
  readonly bankgiro: string
  readonly plusgiro: string
  readonly iban: string
  readonly bic: string
  readonly isApprovedForFTax: boolean
}
type Buyer = Pick<Seller, 'name' | 'organisationNumber' | 'vatNumber' | 'street' | 'postalCode' | 'city'> & { readonly country: string }
/** `address`: where the invoice is sent. The organisation number of a Swedish buyer has ten digits, that of a foreign one is as it was written. */
export type ElectronicBuyer = Buyer & { readonly address: ElectronicAddress }
export type NamedRow = InvoiceRow & { readonly text: string; readonly unit: string }
/** The days of delivery; the same day twice for a delivery on one day. */
export type Delivery = { readonly from: Day; readonly to: Day }

/**
 * An invoice or credit note as sent to another system: complete, numbers written as digits only, and the rows of a credit note with their signs
 * reversed again.
 */
export type ElectronicInvoice = {
  readonly number: number
  readonly date: Day
  readonly dueDate: Day
  readonly reference: string
  readonly delivery: Delivery | null
  /** What identifies the payment; empty: the number does. */
  readonly ocr: string
  /** Öre added to the sum, so that whole kronor are paid. */
  readonly rounding: number
  /** The number of the invoice that a credit note credits. */
  readonly credits: number | null
  readonly seller: Seller
  readonly buyer: ElectronicBuyer
  readonly rows: readonly NamedRow[]
  readonly totals: InvoiceTotals
}

/** `byRate`: the VAT as it stands on the invoice; a part of an invoice may have an öre more or less than its rows come to. */
type Sent = Omit<ElectronicInvoice, 'number' | 'seller' | 'buyer' | 'totals'> & {
  readonly number: number | null
  readonly buyer: Buyer
  readonly byRate?: readonly VatLine[]
}

/** What the Peppol network requires but a paper invoice does not. */
export const E_INVOICE_NEEDS = [
  'number',
  'reference',
  'seller',
  'seller-organisation-number',
  'seller-vat-number',
  'seller-address',
  'seller-account',
  'buyer-organisation-number',
  'buyer-vat-number',
  'buyer-electronic-address',
  'buyer-address',
  'row-vat-reason',
  'not-subject-alone',
] as const
export type EInvoiceNeed = (typeof E_INVOICE_NEEDS)[number]
export type EInvoiceIncomplete = { readonly code: 'e-invoice-incomplete'; readonly missing: readonly EInvoiceNeed[] }

/** The category of a row's VAT. A row at 0 % must have its reason. */
export const categoryOf = ({ vatReason }: Pick<InvoiceRow, 'vatReason'>): VatCategory =>
  vatReason === null ? 'S' : VAT_TREATMENT[vatReason].category

/**
 * The electronic invoice, or a refusal that lists everything missing. `reason`: that of rows at 0 % that name none, which old invoices have.
 * What is not subject to VAT cannot stand beside other rows (BR-O-12). A seller without VAT number may be exempt where it is approved for F-tax
 * (BR-E-02).
 */
export const electronicInvoiceOf = (
  invoice: Sent,
  seller: Seller | null,
  reason: VatReason | null = null,
): Result<ElectronicInvoice, NonEmpty<EInvoiceIncomplete>> => {
  const { number, buyer } = invoice
  const rows = invoice.rows.map((row) => {
    const known = withReason(row, seller)
    return known.vat === 0 && known.vatReason === null ? { ...known, vatReason: reason } : known
  })
  const categories = new Set(rows.map(categoryOf))
  const address = electronicAddressOf(buyer)
  const isSwedish = buyer.country === 'SE'
  const hasVatNumber = buyer.vatNumber !== '' && buyerVatNumbersMissing(rows, buyer.vatNumber).length === 0
  const needsVatNumber = !isSwedish || rows.some(({ vatReason }) => vatReason !== null && VAT_TREATMENT[vatReason].needsBuyerVatNumber !== null)
  const sellerNeedsVatNumber = (who: Seller) => needsSellerVatNumber(rows) || (categories.has('E') && !who.isApprovedForFTax)
  const found: Readonly<Record<EInvoiceNeed, boolean>> = {
    number: number !== null,
    reference: invoice.reference.trim() !== '',
    seller: seller !== null,
    'seller-organisation-number': !seller || isOrganisationNumber(seller.organisationNumber),
    'seller-vat-number': !seller || seller.vatNumber !== '' || !sellerNeedsVatNumber(seller),
    'seller-address': !seller || hasAddress(seller),
    'seller-account': !seller || paymentAccountsOf(seller, !isSwedish).length > 0,
    'buyer-organisation-number': !isSwedish || isOrganisationNumber(buyer.organisationNumber),
    'buyer-vat-number': !needsVatNumber || hasVatNumber,
    'buyer-electronic-address': isSwedish || !hasVatNumber || address !== undefined,
    'buyer-address': hasAddress(buyer),
    'row-vat-reason': rowsWithoutReason(rows).length === 0,
    'not-subject-alone': !categories.has('O') || categories.size === 1,
  }
  const missing = E_INVOICE_NEEDS.filter((need) => !found[need])
  if (missing.length > 0 || number === null || !seller || !address) return refuse([{ code: 'e-invoice-incomplete', missing }])
  const turned = invoice.credits === null ? rows : rows.map((row) => ({ ...row, quantity: 0 - row.quantity }))
  const { byRate = [], ...sent } = invoice
  return ok({
    ...sent,
    number,
    seller: { ...inDigits(seller), bankgiro: digitsOf(seller.bankgiro), plusgiro: digitsOf(seller.plusgiro) },
    buyer: { ...(isSwedish ? inDigits(buyer) : buyer), address },
    rounding: invoice.credits === null ? invoice.rounding : 0 - invoice.rounding,
    rows: turned,
    totals: invoice.credits === null ? invoiceTotals(turned) : creditedTotals(invoiceTotals(turned), byRate),
  })
}

/** The sums of a credit note with the VAT that stands on it, its sign turned. */
const creditedTotals = (ofRows: InvoiceTotals, byRate: readonly VatLine[]): InvoiceTotals => {
  const lines = ofRows.byRate.map((line) => {
    const own = line.rate === 0 ? undefined : byRate.find(({ rate }) => rate === line.rate)
    return own ? { ...line, vat: 0 - own.vat } : line
  })
  const vat = lines.reduce((sum, line) => sum + line.vat, 0)
  return { net: ofRows.net, vat, total: ofRows.net + vat, byRate: lines }
}

const inDigits = <P extends { readonly organisationNumber: string }>(party: P): P => ({
  ...party,
  organisationNumber: digitsOf(party.organisationNumber).slice(-10),
})
