import { isLuhn, isOrganisationNumber } from '../companies/numbers.ts'

/**
 * A bankgiro number has seven or eight digits, a plusgiro number two to eight. Both end in a check digit (Luhn) and may contain hyphens and spaces.
 */
export const isBankgiro = (text: string): boolean => isGiro(text, 7)
export const isPlusgiro = (text: string): boolean => isGiro(text, 2)

const isGiro = (text: string, fewest: number): boolean => {
  const digits = digitsOf(text)
  return digits.length >= fewest && digits.length <= 8 && /^[\d\s-]+$/.test(text) && isLuhn(digits)
}

/** `SE`, the ten digits of the organisation number, `01`. */
export const isVatNumber = (text: string): boolean => /^SE\d{10}01$/.test(text) && isOrganisationNumber(text.slice(2, 12))

/** The VAT number that belongs to a Swedish organisation number; empty if the text is not one. */
export const vatNumberOf = (organisationNumber: string): string =>
  isOrganisationNumber(organisationNumber) ? `SE${digitsOf(organisationNumber).slice(-10)}01` : ''

export const digitsOf = (text: string): string => text.replace(/\D/g, '')
