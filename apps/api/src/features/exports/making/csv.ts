/** Begins with what a spreadsheet would take for a formula. */
const FORMULA = /^[=+\-@\t\r]/
const NUMBER = /^-?\d+([.,]\d+)?$/
const NEEDS_QUOTES = /[";\n\r]/

/** One field: quoted where it must be, and nothing that a spreadsheet would carry out. */
export const csvField = (value: unknown): string => {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number') return String(value)
  const plain = typeof value === 'string' ? value : JSON.stringify(value)
  const text = FORMULA.test(plain) && !NUMBER.test(plain) ? `'${plain}` : plain
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

export const csvLine = (values: readonly unknown[]): string => `${values.map(csvField).join(';')}\r\n`

/** Spreadsheets read UTF-8 only when it says so. */
export const BYTE_ORDER_MARK = '\ufeff'
