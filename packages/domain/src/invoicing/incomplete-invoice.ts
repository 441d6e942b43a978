type Address = { readonly street: string; readonly postalCode: string; readonly city: string }
export type NamedSeller = Address & { readonly vatNumber: string }
export type SaidRow = { readonly text: string; readonly vat: number }

/** What an invoice requires of the seller: `details` is everything, the others are single parts. */
export const SELLER_NEEDS = ['details', 'address', 'vat-number'] as const
export type SellerNeed = (typeof SELLER_NEEDS)[number]

export type IncompleteInvoice =
  | { readonly code: 'invoice-empty' }
  | { readonly code: 'row-text-missing'; readonly rows: readonly number[] }
  | { readonly code: 'buyer-address-missing' }
  | { readonly code: 'seller-missing'; readonly missing: readonly SellerNeed[] }

type Given = { readonly rows: readonly SaidRow[]; readonly buyer: Address; readonly seller: NamedSeller | null }

/** Everything that mervärdesskattelagen (2023:200) 17 kap. 24 § requires and that the invoice lacks: goods or services, buyer, seller. */
export const incompleteInvoice = (invoice: Given): readonly IncompleteInvoice[] => {
  const wordless = invoice.rows.flatMap(({ text }, place) => (text.trim() === '' ? [place + 1] : []))
  return [
    ...(invoice.rows.length === 0 ? [{ code: 'invoice-empty' } as const] : []),
    ...(wordless.length > 0 ? [{ code: 'row-text-missing', rows: wordless } as const] : []),
    ...(hasAddress(invoice.buyer) ? [] : [{ code: 'buyer-address-missing' } as const]),
    ...incompleteSeller(invoice),
  ]
}

/** What is missing about the seller. A seller who charges no VAT needs no VAT number. */
export const incompleteSeller = ({ rows, seller }: Pick<Given, 'rows' | 'seller'>): readonly IncompleteInvoice[] => {
  if (!seller) return [{ code: 'seller-missing', missing: ['details'] }]
  const missing: readonly SellerNeed[] = [
    ...(hasAddress(seller) ? [] : (['address'] as const)),
    ...(seller.vatNumber === '' && rows.some(({ vat }) => vat > 0) ? (['vat-number'] as const) : []),
  ]
  return missing.length > 0 ? [{ code: 'seller-missing', missing }] : []
}

/** Whether the address is complete. */
export const hasAddress = ({ street, postalCode, city }: Address): boolean => [street, postalCode, city].every((part) => part.trim() !== '')
