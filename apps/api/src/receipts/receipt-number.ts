import { randomBytes } from 'node:crypto'

/** Crockford's alphabet: no two of its characters are confused on the telephone. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** Makes a number such as `2026-7K3M-9QXA`: the year and forty random bits, which do not reveal how many ends there have been. An index keeps it unique. */
export const mintReceiptNumber = (year: string): string => {
  const letters = [...randomBytes(8)].map((byte) => ALPHABET[byte % ALPHABET.length])
  return `${year}-${letters.slice(0, 4).join('')}-${letters.slice(4).join('')}`
}
