/** The account number without spaces, in capitals. */
export const compactIban = (text: string): string => text.replaceAll(/\s/g, '').toUpperCase()

/**
 * Whether the text is an IBAN (ISO 13616): country, two check digits and up to 30 letters and digits, of which the check digits make the remainder
 * of 97 come to 1. A Swedish one has 24 characters. Spaces may group it.
 */
export const isIban = (text: string): boolean => {
  const iban = compactIban(text)
  if (!/^[A-Z]{2}\d{2}[A-Z\d]{11,30}$/.test(iban) || (iban.startsWith('SE') && iban.length !== 24)) return false
  const digits = `${iban.slice(4)}${iban.slice(0, 4)}`.replaceAll(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55))
  return BigInt(digits) % 97n === 1n
}

/** Whether the text is a BIC (ISO 9362): four letters of the bank, two of the country, two of the place, and three of the branch or none. */
export const isBic = (text: string): boolean => /^[A-Z]{6}[A-Z\d]{2}([A-Z\d]{3})?$/.test(text)

/** The IBAN in groups of four, as it is printed. */
export const spacedIban = (text: string): string => compactIban(text).replaceAll(/(.{4})(?=.)/g, '$1 ')
