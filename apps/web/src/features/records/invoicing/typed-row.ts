import type { Draft } from '@portal/contract'
import type { RowVat, VatRate } from '@portal/domain'
import { parsePrice, parseQuantity, typedPrice, typedQuantity } from '../typed-number.ts'

/** One row of an invoice as typed. */
export type TypedRow = RowVat<VatRate> & { readonly text: string; readonly quantity: string; readonly unit: string; readonly price: string }
type Row = Draft<'invoice'>['rows'][number]

export const EMPTY_ROW: TypedRow = { text: '', quantity: '1', unit: '', price: '', vat: 25, vatReason: null }

export const isBlank = ({ text, price }: TypedRow): boolean => text.trim() === '' && price.trim() === ''

/** The row as it is sent; `undefined` when one of its numbers is not a number. */
export const rowOf = ({ text, quantity, unit, price, vat, vatReason }: TypedRow): Row | undefined => {
  const [count, priced] = [parseQuantity(quantity), parsePrice(price)]
  if (count === undefined || priced === undefined) return undefined
  return { text: text.trim(), quantity: count, unit: unit.trim(), ...priced, vat, vatReason }
}

export const typedRow = ({ text, quantity, unit, price, priceDecimals, vat, vatReason }: Row): TypedRow => ({
  text,
  quantity: typedQuantity(quantity),
  unit,
  price: typedPrice({ price, priceDecimals }),
  vat,
  vatReason,
})
