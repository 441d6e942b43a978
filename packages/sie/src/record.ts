import { isQuantity, parseAmount } from './amount.ts'
import { parseDate } from './dates.ts'
import type { SieObjectRef } from './document.ts'
import { excerpt, type Findings } from './findings.ts'
import type { Field } from './tokenise.ts'

/** One line of the file, parsed. */
export type SieRecord = { readonly line: number; readonly label: string; readonly fields: readonly Field[]; readonly raw: string }

/** The text of a field, `''` if there is none. */
export const textAt = ({ fields }: SieRecord, at: number): string => {
  const field = fields[at]
  return typeof field === 'string' ? field : ''
}

/** Öre. A malformed amount refuses the file; the result is then not used. */
export const amountAt = (record: SieRecord, at: number, findings: Findings): number => {
  const text = textAt(record, at)
  const amount = parseAmount(text)
  if (typeof amount === 'number') return amount
  findings.refuse(amount, record.line, text)
  return 0
}

/** A date that may be missing. */
export const dateAt = (record: SieRecord, at: number, findings: Findings): string | null => {
  const text = textAt(record, at)
  if (text === '') return null
  const date = parseDate(text)
  if (date === undefined) findings.warn({ line: record.line, code: 'date-ignored', text: excerpt(text) })
  return date ?? null
}

/** The decimal text, unchanged. Text that is not a number is kept with a warning. */
export const quantityAt = (record: SieRecord, at: number, findings: Findings): string | null => {
  const text = textAt(record, at)
  if (text === '') return null
  if (!isQuantity(text)) findings.warn({ line: record.line, code: 'quantity-odd', text: excerpt(text) })
  return text
}

export const yearIndexAt = (record: SieRecord, at: number): number | undefined => {
  const text = textAt(record, at)
  return /^-?\d{1,3}$/.test(text) ? Number(text) + 0 : undefined
}

const NO_OBJECTS: readonly SieObjectRef[] = []

/** The pairs of `{1 "Nord" 6 "0001"}` and the index of the next field. Some programs leave an empty list out. */
export const objectsAt = (
  record: SieRecord,
  at: number,
  findings: Findings,
): { readonly objects: readonly SieObjectRef[]; readonly next: number } => {
  const list = record.fields[at]
  if (list === undefined || typeof list === 'string') {
    findings.warn({ line: record.line, code: 'objects-missing', text: record.label })
    return { objects: NO_OBJECTS, next: at }
  }
  if (list.length === 0) return { objects: NO_OBJECTS, next: at + 1 }
  const objects: SieObjectRef[] = []
  for (let index = 0; index + 1 < list.length; index += 2) objects.push({ dimension: list[index] ?? '', object: list[index + 1] ?? '' })
  if (list.length % 2 === 1) findings.warn({ line: record.line, code: 'objects-incomplete', text: excerpt(list.at(-1) ?? '') })
  return { objects, next: at + 1 }
}
