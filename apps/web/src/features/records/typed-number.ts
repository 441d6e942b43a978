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

/** `1,5` → 1500 thousandths. */
export const parseQuantity = (typed: string): number | undefined => parseDecimal(typed, { digits: 6, decimals: 3 })

/** Thousandths → `1,5`. */
export const typedQuantity = (thousandths: number): string => `${thousandths < 0 ? '-' : ''}${String(Math.abs(thousandths) / 1000).replace('.', ',')}`

/** A whole number from `least` to `most`; `undefined` when it is not one. */
export const parseWhole = (typed: string, least: number, most: number): number | undefined => {
  const number = /^\d{1,9}$/.test(typed.trim()) ? Number(typed.trim()) : undefined
  return number !== undefined && number >= least && number <= most ? number : undefined
}
