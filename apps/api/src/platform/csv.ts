/** Text that a spreadsheet would take for a formula, in half or full width. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/
const NUMBER = /^-?\d+([.,]\d+)?$/
const NEEDS_QUOTES = /[";\n\r]/

/** One field of a CSV file: quoted where necessary, and changed so that no spreadsheet runs it as a formula. */
const csvField = (value: unknown): string => {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number') return String(value)
  const plain = typeof value === 'string' ? value : JSON.stringify(value)
  const text = FORMULA.test(plain) && !NUMBER.test(plain) ? `'${plain}` : plain
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** One line of a CSV file. The only writer of CSV: `laws/csv.test.ts` refuses another. */
export const csvLine = (values: readonly unknown[]): string => `${values.map(csvField).join(';')}\r\n`

/** Spreadsheets recognise UTF-8 by this mark. */
export const BYTE_ORDER_MARK = '\ufeff'
