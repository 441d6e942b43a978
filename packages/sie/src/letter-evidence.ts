/** For each encoding, the number of its letters next to another letter. Quotation marks and frame lines are rarely next to one. */
export type LetterEvidence = { readonly cp437: number; readonly windows1252: number; readonly utf8: number }

/** å ä ö Å Ä Ö é É ü Ü in each encoding. No byte in one list is a Swedish letter in the other encoding. */
const CP437 = [0x86, 0x84, 0x94, 0x8f, 0x8e, 0x99, 0x82, 0x90, 0x81, 0x9a]
const WINDOWS_1252 = [0xe5, 0xe4, 0xf6, 0xc5, 0xc4, 0xd6, 0xe9, 0xc9, 0xfc, 0xdc]
/** In UTF-8 the same letters are 0xC3 followed by one of these. */
const AFTER_C3 = new Set([0xa5, 0xa4, 0xb6, 0x85, 0x84, 0x96, 0xa9, 0x89, 0xbc, 0x9c])

const OTHER = 0
const ASCII = 1
const DOS = 2
const WINDOWS = 3
const LEAD = 4

const KINDS = new Uint8Array(256)
for (let letter = 0; letter < 26; letter += 1) KINDS[65 + letter] = KINDS[97 + letter] = ASCII
for (const byte of CP437) KINDS[byte] = DOS
for (const byte of WINDOWS_1252) KINDS[byte] = WINDOWS
KINDS[0xc3] = LEAD

/** Counts the letters of a file in one pass, without making text of it. */
export const letterEvidence = (bytes: Uint8Array): LetterEvidence => {
  const found = [0, 0, 0, 0, 0]
  for (let at = 0; at < bytes.length; at += 1) {
    const kind = kindAt(bytes, at)
    if (kind <= ASCII) continue
    if (kind === LEAD) {
      if (AFTER_C3.has(bytes[at + 1] ?? 0)) {
        found[LEAD] = (found[LEAD] ?? 0) + 1
        at += 1
      }
    } else if (isLetter(kindAt(bytes, at - 1)) || isLetter(kindAt(bytes, at + 1))) found[kind] = (found[kind] ?? 0) + 1
  }
  return { cp437: found[DOS] ?? 0, windows1252: found[WINDOWS] ?? 0, utf8: found[LEAD] ?? 0 }
}

const kindAt = (bytes: Uint8Array, at: number): number => KINDS[bytes[at] ?? 0] ?? OTHER
const isLetter = (kind: number): boolean => kind === ASCII || kind === DOS || kind === WINDOWS
