import { PRICE_DECIMALS, type PriceDecimals } from '@portal/domain'

/** A typed number in units of its last decimal; `undefined` when it is not a number. Spaces of any kind may group the digits. */
const parseDecimal = (typed: string, { digits, decimals }: { readonly digits: number; readonly decimals: number }): number | undefined => {
  const text = typed
    .replaceAll(/[\s\u00a0\u202f]/g, '')
    .replace('−', '-')
    .replace(',', '.')
  if (!new RegExp(`^-?\\d{1,${digits}}(\\.\\d{0,${decimals}})?$`).test(text)) return undefined
  const [whole = '0', rest = ''] = text.replace('-', '').split('.')
  const units = Number(whole) * 10 ** decimals + Number(rest.padEnd(decimals, '0'))
  return text.startsWith('-') ? 0 - units : units
}

/** `1 234,50`, `1234.5`, `-12` → öre. */
export const parseAmount = (typed: string): number | undefined => parseDecimal(typed, { digits: 13, decimals: 2 })

/** Öre as they are typed: `1234,50`; nothing for 0. */
export const typedAmount = (ore: number): string =>
  ore === 0 ? '' : `${ore < 0 ? '-' : ''}${Math.trunc(Math.abs(ore) / 100)},${String(Math.abs(ore % 100)).padStart(2, '0')}`

/** A unit's price with up to six decimals, in units of its last decimal; at least two decimals. `1,234567` → 1234567 and 6. */
export const parsePrice = (typed: string): { readonly price: number; readonly priceDecimals: PriceDecimals } | undefined => {
  const written = /[,.]([\d\s]*)$/.exec(typed)?.[1]?.replaceAll(/\s/g, '').length ?? 0
  const priceDecimals = PRICE_DECIMALS.find((decimals) => decimals >= written)
  const price = priceDecimals && parseDecimal(typed, { digits: 9, decimals: priceDecimals })
  return price === undefined || priceDecimals === undefined ? undefined : { price, priceDecimals }
}

/** A unit's price as it is typed: `1234,50`, `0,876543`. */
export const typedPrice = ({ price, priceDecimals = 2 }: { readonly price: number; readonly priceDecimals?: PriceDecimals | undefined }): string => {
  const digits = String(Math.abs(price)).padStart(priceDecimals + 1, '0')
  return `${price < 0 ? '-' : ''}${digits.slice(0, -priceDecimals)},${digits.slice(-priceDecimals)}`
}

/** `1,5` → 1500 thousandths. */
export const parseQuantity = (typed: string): number | undefined => parseDecimal(typed, { digits: 6, decimals: 3 })

/** Thousandths → `1,5`. */
export const typedQuantity = (thousandths: number): string => `${thousandths < 0 ? '-' : ''}${String(Math.abs(thousandths) / 1000).replace('.', ',')}`

/** A whole number from `least` to `most`; `undefined` when it is not one. */
export const parseWhole = (typed: string, least: number, most: number): number | undefined => {
  const number = /^\d{1,9}$/.test(typed.trim()) ? Number(typed.trim()) : undefined
  return number !== undefined && number >= least && number <= most ? number : undefined
}
