import type { Part } from './xml.ts'

export const CURRENCY = { currencyID: 'SEK' }

/** An amount in kronor, of öre. */
export const amount = (name: string, ore: number): Part => [`cbc:${name}`, decimal(ore, 2), CURRENCY]

/** A quantity without needless decimals, of thousandths. */
export const thousandths = (quantity: number): string => decimal(quantity, 3).replace(/\.?0+$/, '')

/** `value` in units of its last decimal. Exact, because it works on whole numbers, never on a binary fraction. */
export const decimal = (value: number, decimals: number): string => {
  const size = String(BigInt(Math.abs(value))).padStart(decimals + 1, '0')
  return `${value < 0 ? '-' : ''}${size.slice(0, -decimals)}.${size.slice(-decimals)}`
}
