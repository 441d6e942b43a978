import { isOrganisationNumber } from '../companies/numbers.ts'
import type { Day } from '../retention/retention.ts'
import { type NonEmpty, ok, refuse, type Result } from '../kernel/result.ts'
import { hasAddress } from './incomplete-invoice.ts'
import type { InvoiceRow } from './invoice.ts'
import { digitsOf } from './seller.ts'

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
  readonly isApprovedForFTax: boolean
}
export type ElectronicBuyer = Pick<Seller, 'name' | 'organisationNumber' | 'street' | 'postalCode' | 'city'>
export type NamedRow = InvoiceRow & { readonly text: string; readonly unit: string }

/**
 * An invoice or credit note as sent to another system: complete, numbers written as digits only, and the rows of a credit note with their signs
 * reversed again.
 */
export type ElectronicInvoice = {
  readonly number: number
  readonly date: Day
  readonly dueDate: Day
  readonly reference: string
  /** The number of the invoice that a credit note credits. */
  readonly credits: number | null
  readonly seller: Seller
  readonly buyer: ElectronicBuyer
  readonly rows: readonly NamedRow[]
}

type Sent = Omit<ElectronicInvoice, 'number' | 'seller'> & { readonly number: number | null }

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
  'buyer-address',
] as const
export type EInvoiceNeed = (typeof E_INVOICE_NEEDS)[number]
export type EInvoiceIncomplete = { readonly code: 'e-invoice-incomplete'; readonly missing: readonly EInvoiceNeed[] }

/** The electronic invoice, or a refusal that lists everything missing. */
export const electronicInvoiceOf = (invoice: Sent, seller: Seller | null): Result<ElectronicInvoice, NonEmpty<EInvoiceIncomplete>> => {
  const { number, buyer } = invoice
  const found: Readonly<Record<EInvoiceNeed, boolean>> = {
    number: number !== null,
    reference: invoice.reference.trim() !== '',
    seller: seller !== null,
    'seller-organisation-number': !seller || isOrganisationNumber(seller.organisationNumber),
    'seller-vat-number': !seller || seller.vatNumber !== '',
    'seller-address': !seller || hasAddress(seller),
    'seller-account': !seller || seller.bankgiro !== '' || seller.plusgiro !== '',
    'buyer-organisation-number': isOrganisationNumber(buyer.organisationNumber),
    'buyer-address': hasAddress(buyer),
  }
  const missing = E_INVOICE_NEEDS.filter((need) => !found[need])
  if (missing.length > 0 || number === null || !seller) return refuse([{ code: 'e-invoice-incomplete', missing }])
  return ok({
    ...invoice,
    number,
    seller: { ...inDigits(seller), bankgiro: digitsOf(seller.bankgiro), plusgiro: digitsOf(seller.plusgiro) },
    buyer: inDigits(buyer),
    rows: invoice.credits === null ? invoice.rows : invoice.rows.map((row) => ({ ...row, quantity: 0 - row.quantity })),
  })
}

const inDigits = <P extends { readonly organisationNumber: string }>(party: P): P => ({
  ...party,
  organisationNumber: digitsOf(party.organisationNumber).slice(-10),
})
