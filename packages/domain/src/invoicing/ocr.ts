import { isLuhn } from '../companies/numbers.ts'
import { ok, refuse, type Result } from '../kernel/result.ts'

/** How a seller's payment references are made: the invoice number alone, with a check digit, or with a length digit before the check digit. */
export const OCR_KINDS = ['none', 'check-digit', 'length-and-check-digit'] as const
export type OcrKind = (typeof OCR_KINDS)[number]

/** An OCR number has 2 to 25 digits with the check digit (Bankgirot). */
export const MOST_OCR_DIGITS = 25

/** Whether the text is an OCR number: 2 to 25 digits, of which the last is the check digit of the others (Luhn). */
export const isOcr = (text: string): boolean => /^\d{2,25}$/.test(text) && isLuhn(text)

/**
 * The OCR number of an invoice; empty for the kind `none`. The length digit is the last digit of the whole number's length, check digit included.
 * Refused: a number that comes to more than 25 digits.
 */
export const ocrOf = (digits: string, kind: OcrKind): Result<string, 'ocr-too-long'> => {
  if (kind === 'none') return ok('')
  const body = kind === 'check-digit' ? digits : `${digits}${(digits.length + 2) % 10}`
  return body.length >= MOST_OCR_DIGITS ? refuse('ocr-too-long') : ok(`${body}${checkDigitOf(body)}`)
}

const checkDigitOf = (body: string): string => '0123456789'.split('').find((digit) => isLuhn(`${body}${digit}`)) ?? ''
