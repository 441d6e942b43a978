import { isOtherEuVatNumber } from '../companies/countries.ts'
import { isVatNumber } from './seller.ts'
import { needsSellerVatNumber, type RowVat, rowsWithoutReason, VAT_TREATMENT, withReason } from './vat-reason.ts'

type Address = { readonly street: string; readonly postalCode: string; readonly city: string }
export type NamedSeller = Address & { readonly vatNumber: string }
export type NamedBuyer = Address & { readonly vatNumber: string }
export type SaidRow = RowVat & { readonly text: string }

/** What an invoice requires of the seller: `details` is everything, the others are single parts. */
export const SELLER_NEEDS = ['details', 'address', 'vat-number'] as const
export type SellerNeed = (typeof SELLER_NEEDS)[number]

export type IncompleteInvoice =
  | { readonly code: 'invoice-empty' }
  | { readonly code: 'row-text-missing'; readonly rows: readonly number[] }
  | { readonly code: 'row-vat-reason-missing'; readonly rows: readonly number[] }
  | { readonly code: 'buyer-vat-number-missing'; readonly of: BuyerVatNumber }
  | { readonly code: 'buyer-address-missing' }
  | { readonly code: 'seller-missing'; readonly missing: readonly SellerNeed[] }

/** Whose VAT number the buyer needs. */
export const BUYER_VAT_NUMBERS = ['swedish', 'other-eu'] as const
export type BuyerVatNumber = (typeof BUYER_VAT_NUMBERS)[number]

type Given = { readonly rows: readonly SaidRow[]; readonly buyer: NamedBuyer; readonly seller: NamedSeller | null }

/** Everything that mervärdesskattelagen (2023:200) 17 kap. 24 § requires and that the invoice lacks: goods or services, VAT, buyer, seller. */
export const incompleteInvoice = (invoice: Given): readonly IncompleteInvoice[] => {
  const rows = invoice.rows.map((row) => withReason(row, invoice.seller))
  const unreasoned = rowsWithoutReason(rows)
  const wordless = invoice.rows.flatMap(({ text }, place) => (text.trim() === '' ? [place + 1] : []))
  return [
    ...(invoice.rows.length === 0 ? [{ code: 'invoice-empty' } as const] : []),
    ...(wordless.length > 0 ? [{ code: 'row-text-missing', rows: wordless } as const] : []),
    ...(unreasoned.length > 0 ? [{ code: 'row-vat-reason-missing', rows: unreasoned } as const] : []),
    ...buyerVatNumbersMissing(rows, invoice.buyer.vatNumber).map((of) => ({ code: 'buyer-vat-number-missing', of }) as const),
    ...(hasAddress(invoice.buyer) ? [] : [{ code: 'buyer-address-missing' } as const]),
    ...incompleteSeller(invoice),
  ]
}

/** Whose VAT numbers the rows require and the buyer does not have. */
export const buyerVatNumbersMissing = (rows: readonly RowVat[], vatNumber: string): readonly BuyerVatNumber[] => {
  const has: Readonly<Record<BuyerVatNumber, boolean>> = { swedish: isVatNumber(vatNumber), 'other-eu': isOtherEuVatNumber(vatNumber) }
  const needed = new Set(rows.map(({ vatReason }) => vatReason && VAT_TREATMENT[vatReason].needsBuyerVatNumber))
  return BUYER_VAT_NUMBERS.filter((of) => needed.has(of) && !has[of])
}

/** What is missing about the seller. `needsSellerVatNumber` says which rows require a VAT number. */
export const incompleteSeller = ({ rows, seller }: Pick<Given, 'rows' | 'seller'>): readonly IncompleteInvoice[] => {
  if (!seller) return [{ code: 'seller-missing', missing: ['details'] }]
  const missing: readonly SellerNeed[] = [
    ...(hasAddress(seller) ? [] : (['address'] as const)),
    ...(seller.vatNumber === '' && needsSellerVatNumber(rows) ? (['vat-number'] as const) : []),
  ]
  return missing.length > 0 ? [{ code: 'seller-missing', missing }] : []
}

/** Whether the address is complete. */
export const hasAddress = ({ street, postalCode, city }: Address): boolean => [street, postalCode, city].every((part) => part.trim() !== '')
