import { randomBytes } from 'node:crypto'

/** Crockford's alphabet: nothing that is read as something else over a telephone. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** `2026-7K3M-9QXA`: the year, and forty bits that tell nobody how many ends there have been. Unique by an index. */
export const mintReceiptNumber = (year: string): string => {
  const letters = [...randomBytes(8)].map((byte) => ALPHABET[byte % ALPHABET.length])
  return `${year}-${letters.slice(0, 4).join('')}-${letters.slice(4).join('')}`
}
