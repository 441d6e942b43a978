/** `20211231` → `2021-12-31`. `undefined`: not a calendar day. */
export const parseDate = (text: string): string | undefined => {
  if (!/^\d{8}$/.test(text)) return undefined
  const day = Number(text.slice(6))
  const month = Number(text.slice(4, 6))
  const year = Number(text.slice(0, 4))
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return undefined
  return `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`
}

/** `202112` → `2021-12`. */
export const parsePeriod = (text: string): string | undefined =>
  /^\d{4}(0[1-9]|1[0-2])$/.test(text) ? `${text.slice(0, 4)}-${text.slice(4)}` : undefined

/** `2021-12-31` → `20211231`, `2021-12` → `202112`. */
export const formatDate = (iso: string): string => iso.replaceAll('-', '')

const daysIn = (year: number, month: number): number => {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}
