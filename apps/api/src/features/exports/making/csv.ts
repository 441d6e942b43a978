/** Begins with what a spreadsheet would take for a formula. */
const FORMULA = /^[=+\-@\t\r]/
const NUMBER = /^-?\d+([.,]\d+)?$/

/** One field: quoted where it must be, and nothing that a spreadsheet would carry out. */
export const csvField = (value: unknown): string => {
  if (value === null || value === undefined) return ''
  const plain = typeof value === 'string' ? value : JSON.stringify(value)
  const text = FORMULA.test(plain) && !NUMBER.test(plain) ? `'${plain}` : plain
  return /[";\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

export const csvLine = (values: readonly unknown[]): string => `${values.map(csvField).join(';')}\r\n`

/** Spreadsheets read UTF-8 only when it says so. */
export const BYTE_ORDER_MARK = '\ufeff'
