import type { Draft } from '@portal/contract'
import { VAT_RATES, type VatRate } from '@portal/domain'
import { parseAmount, typedAmount } from '../bookkeeping/amounts.ts'

/** One row of an invoice as a person fills it in. */
export type TypedRow = { readonly text: string; readonly quantity: string; readonly unit: string; readonly price: string; readonly vat: VatRate }
type Row = Draft<'invoice'>['rows'][number]

export const EMPTY_ROW: TypedRow = { text: '', quantity: '1', unit: '', price: '', vat: 25 }

/** `1,5` → 1500 thousandths; `undefined` when it is no number with at most three decimals. */
export const quantityOf = (typed: string): number | undefined => {
  const text = typed
    .replaceAll(/[\s\u00a0\u202f]/g, '')
    .replace('−', '-')
    .replace(',', '.')
  if (!/^-?\d{1,6}(\.\d{0,3})?$/.test(text)) return undefined
  const [whole = '0', decimals = ''] = text.replace('-', '').split('.')
  const thousandths = Number(whole) * 1000 + Number(decimals.padEnd(3, '0'))
  return text.startsWith('-') ? 0 - thousandths : thousandths
}

/** Thousandths → `1,5`. */
export const typedQuantity = (thousandths: number): string => `${thousandths < 0 ? '-' : ''}${String(Math.abs(thousandths) / 1000).replace('.', ',')}`

export const isBlank = ({ text, price }: TypedRow): boolean => text.trim() === '' && price.trim() === ''

/** The row as it is sent; `undefined` when something in it is no number. */
export const rowOf = ({ text, quantity, unit, price, vat }: TypedRow): Row | undefined => {
  const [count, amount] = [quantityOf(quantity), parseAmount(price)]
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
