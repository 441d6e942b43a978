import type { Draft } from '@portal/contract'
import { VAT_RATES, type VatRate } from '@portal/domain'
import { parseAmount, parseQuantity, typedAmount, typedQuantity } from '../typed-number.ts'

/** One row of an invoice as typed. */
export type TypedRow = { readonly text: string; readonly quantity: string; readonly unit: string; readonly price: string; readonly vat: VatRate }
type Row = Draft<'invoice'>['rows'][number]

export const EMPTY_ROW: TypedRow = { text: '', quantity: '1', unit: '', price: '', vat: 25 }

export const isBlank = ({ text, price }: TypedRow): boolean => text.trim() === '' && price.trim() === ''

/** The row as it is sent; `undefined` when one of its numbers is not a number. */
export const rowOf = ({ text, quantity, unit, price, vat }: TypedRow): Row | undefined => {
  const [count, amount] = [parseQuantity(quantity), parseAmount(price)]
  return count === undefined || amount === undefined ? undefined : { text: text.trim(), quantity: count, unit: unit.trim(), price: amount, vat }
}

export const typedRow = ({ text, quantity, unit, price, vat }: Row): TypedRow => ({
  text,
  quantity: typedQuantity(quantity),
  unit,
  price: typedAmount(price) || '0',
  vat,
})

export const rateOf = (text: string): VatRate => VAT_RATES.find((rate) => String(rate) === text) ?? 25
