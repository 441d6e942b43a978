import { createHash } from 'node:crypto'

/** Keys of workspace records: unique within their kind, and the order of its list (byte by byte). A fiscal year's is its first day. */

/** `0000001930`, `0000000351/0351`: by number, also where zeros lead it. An account of a file that is no number comes after all that are. */
export const accountKey = (number: string): string => {
  if (!/^\d{1,10}$/.test(number)) return `~${short(number)}`
  const padded = number.padStart(10, '0')
  return number.length > 1 && number.startsWith('0') ? `${padded}/${number}` : padded
}

/** `2021-01-01/A/000000000012`. A voucher of a file may have no number, or one that is none: those come last in their series. */
export const voucherKey = (yearFrom: string, series: string, number: number | string): string =>
  `${seriesKey(yearFrom, series)}${typeof number === 'number' ? String(number).padStart(NUMBER_WIDTH, '0') : `~${short(number)}`}`

/** Where the vouchers of a fiscal year begin and end: `from` ≤ key < `to`. */
export const yearRange = (yearFrom: string): KeyRange => ({ from: `${yearFrom}/`, to: `${yearFrom}0` })
/** The numbered vouchers of one series in a fiscal year. */
export const seriesRange = (yearFrom: string, series: string): KeyRange => ({
  from: seriesKey(yearFrom, series),
  to: `${seriesKey(yearFrom, series)}:`,
})
/** A month's payslips, in the order in which the employees came: `2026-10/<employee's record>`. */
export const payslipKey = (month: string, employeeId: string): string => `${month}/${employeeId}`
export const monthRange = (month: string): readonly [string, string] => [`${month}/`, `${month}0`]
/** `000012`. */
export const employeeKey = (number: number): string => String(number).padStart(6, '0')
export type KeyRange = { readonly from: string; readonly to: string }

/** The first day of the fiscal year that a voucher stands in. */
export const yearOfKey = (key: string): string => key.slice(0, 10)

const NUMBER_WIDTH = 12
const seriesKey = (yearFrom: string, series: string): string => `${yearFrom}/${short(series)}/`

/** A slash would end the part; an index row has a limited width. */
const short = (text: string): string => {
  const escaped = text.replaceAll(/[%/]/g, encodeURIComponent)
  return escaped.length <= 80 ? escaped : `${escaped.slice(0, 40)}%${createHash('sha256').update(text).digest('hex')}`
}
