import { createHash } from 'node:crypto'

/** Keys of workspace records: unique within their kind, and the order of its list (byte by byte). A fiscal year's is its first day. */

/**
 * The key of an account, such as `0000001930` or `0000000351/0351`: ordered by number, also with leading zeros. Accounts of a file that are not
 * numbers come last.
 */
export const accountKey = (number: string): string => {
  if (!/^\d{1,10}$/.test(number)) return `~${short(number)}`
  const padded = number.padStart(10, '0')
  return number.length > 1 && number.startsWith('0') ? `${padded}/${number}` : padded
}

/** The key of a voucher, such as `2021-01-01/A/000000000012`. Vouchers of a file without a proper number come last in their series. */
export const voucherKey = (yearFrom: string, series: string, number: number | string): string =>
  `${seriesKey(yearFrom, series)}${typeof number === 'number' ? String(number).padStart(NUMBER_WIDTH, '0') : `~${short(number)}`}`

/** The range of keys of a fiscal year's vouchers: `from` ≤ key < `to`. */
export const yearRange = (yearFrom: string): KeyRange => ({ from: `${yearFrom}/`, to: `${yearFrom}0` })
/** The range of keys of a series' numbered vouchers in a fiscal year. */
export const seriesRange = (yearFrom: string, series: string): KeyRange => ({
  from: seriesKey(yearFrom, series),
  to: `${seriesKey(yearFrom, series)}:`,
})
/** The key of a payslip, `2026-10/<employee's record>`: within a month in the order in which the employees were added. */
export const payslipKey = (month: string, employeeId: string): string => `${month}/${employeeId}`
export const monthRange = (month: string): readonly [string, string] => [`${month}/`, `${month}0`]
/** The key of an employee, such as `000012`. */
export const employeeKey = (number: number): string => String(number).padStart(6, '0')
export type KeyRange = { readonly from: string; readonly to: string }

/** The first day of the fiscal year that a voucher's key belongs to. */
export const yearOfKey = (key: string): string => key.slice(0, 10)

const NUMBER_WIDTH = 12
const seriesKey = (yearFrom: string, series: string): string => `${yearFrom}/${short(series)}/`

/** Shortens a part of a key and removes slashes: a slash separates parts, and an index row has a limited width. */
const short = (text: string): string => {
  const escaped = text.replaceAll(/[%/]/g, encodeURIComponent)
  return escaped.length <= 80 ? escaped : `${escaped.slice(0, 40)}%${createHash('sha256').update(text).digest('hex')}`
}
