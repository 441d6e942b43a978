import type { NamedRow } from '@portal/domain'
import type { Part } from './xml.ts'

export const CURRENCY = { currencyID: 'SEK' }

/** An amount in kronor, of öre. */
export const amount = (name: string, ore: number): Part => [`cbc:${name}`, decimal(ore, 2), CURRENCY]

/** The price of a unit in kronor, with the decimals it needs, at least two. It is never negative (BR-27). */
export const price = (row: Pick<NamedRow, 'price' | 'priceDecimals'>): Part => [
  'cbc:PriceAmount',
  decimal(Math.abs(row.price), row.priceDecimals ?? 2).replace(/(\.\d\d\d*?)0+$/, '$1'),
  CURRENCY,
]

/** A quantity without needless decimals, of thousandths. */
export const thousandths = (quantity: number): string => decimal(quantity, 3).replace(/\.?0+$/, '')

/** `value` in units of its last decimal. Exact, because it works on whole numbers, never on a binary fraction. */
export const decimal = (value: number, decimals: number): string => {
  const size = String(BigInt(Math.abs(value))).padStart(decimals + 1, '0')
  return `${value < 0 ? '-' : ''}${size.slice(0, -decimals)}.${size.slice(-decimals)}`
}
