import type { Draft } from '@portal/contract'
import { withClassRate } from '@portal/domain'
import { parsePrice, parseQuantity, typedPrice, typedQuantity } from '../typed-number.ts'
import type { RowVatTyped } from './vat-choice.ts'

/** One row of an invoice as typed. */
export type TypedRow = RowVatTyped & { readonly text: string; readonly quantity: string; readonly unit: string; readonly price: string }
type Row = Draft<'invoice'>['rows'][number]

export const EMPTY_ROW: TypedRow = { text: '', quantity: '1', unit: '', price: '', vat: 25, vatReason: null, vatClass: null, byHand: false }

export const isBlank = ({ text, price }: TypedRow): boolean => text.trim() === '' && price.trim() === ''

/** The row as it is sent; `undefined` when one of its numbers is not a number. */
export const rowOf = ({ text, quantity, unit, price, vat, vatReason, vatClass }: TypedRow): Row | undefined => {
  const [count, priced] = [parseQuantity(quantity), parsePrice(price)]
  if (count === undefined || priced === undefined) return undefined
  return { text: text.trim(), quantity: count, unit: unit.trim(), ...priced, vat, vatReason, vatClass }
}

/** `day`: the one that decides about the rates. A row whose rate is not its class's on that day had it chosen by hand. */
export const typedRow = ({ text, quantity, unit, price, priceDecimals, ...vat }: Row, day: string): TypedRow => ({
  text,
  quantity: typedQuantity(quantity),
  unit,
  price: typedPrice({ price, priceDecimals }),
  ...vat,
  byHand: withClassRate(vat, day).vat !== vat.vat,
})

/** The row with the rate of its class on the day, unless another was chosen by hand. */
export const onDay = (row: TypedRow, day: string): TypedRow => (row.byHand ? row : withClassRate(row, day))
