/** A customer number (kundnummer): 4–10 digits. */
export const isCustomerNumber = (text: string): boolean => /^\d{4,10}$/.test(text)

const digitsOf = (text: string): string => text.replace(/[\s+-]/g, '')

/** Ten digits with a valid check digit (Luhn), with or without hyphen and century. */
export const isOrganisationNumber = (text: string): boolean => {
  const ten = tenDigits(text)
  return ten !== undefined && isLuhn(ten)
}

/** The printed form `556677-8899`. Returns the text unchanged when it is not an organisation number. */
export const formatOrganisationNumber = (text: string): string => {
  const ten = tenDigits(text)
  return ten ? `${ten.slice(0, 6)}-${ten.slice(6)}` : text
}

/**
 * Whether the number belongs to a person. The organisation number of an enskild firma is its owner's personnummer: its third and fourth digits are a
 * month, while those of a legal person are 20 or more.
 */
export const isPersonalNumber = (text: string): boolean => {
  const ten = tenDigits(text)
  return ten !== undefined && Number(ten.slice(2, 4)) < 20
}

/** The form that may appear in mail, logs and receipts (acceptance example 12): `780512-****` for a person, the whole number for a legal person. */
export const maskOrganisationNumber = (text: string): string => {
  const formatted = formatOrganisationNumber(text)
  return isPersonalNumber(text) ? `${formatted.slice(0, 6)}-****` : formatted
}

const tenDigits = (text: string): string | undefined => {
  const digits = digitsOf(text)
  if (/^\d{10}$/.test(digits)) return digits
  return /^(16|18|19|20)\d{10}$/.test(digits) ? digits.slice(2) : undefined
}

/** Whether the last digit is the check digit of the others (Luhn): every second digit from the right counts twice. */
export const isLuhn = (digits: string): boolean =>
  [...digits].toReversed().reduce((sum, digit, index) => {
    const product = Number(digit) * (index % 2 === 1 ? 2 : 1)
    return sum + (product > 9 ? product - 9 : product)
  }, 0) %
    10 ===
  0
