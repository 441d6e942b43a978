import iconv from 'iconv-lite'
import type { SieEncoding } from './encodings.ts'
import { letterEvidence } from './letter-evidence.ts'

/** `mixed`: the file has UTF-8 among letters of another encoding, so some letters are wrong in every reading. */
export type Decoded = { readonly text: string; readonly encoding: SieEncoding; readonly mixed: boolean }

/**
 * Decodes a file by evidence. A file that is valid UTF-8 with a letter outside ASCII is UTF-8: CP437 and Windows-1252 do not produce that by chance.
 * Otherwise the letters of CP437 are weighed against those of Windows-1252, and `#FORMAT` decides a tie. Replacement characters alone are no
 * evidence: broken text is kept byte for byte. `wanted`: reads the file in this encoding regardless of the evidence.
 */
export const decodeSie = (bytes: Uint8Array, wanted?: SieEncoding): Decoded => {
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  const content = withoutEndMark(marked ? bytes.subarray(3) : bytes)
  if (wanted !== undefined) return { text: iconv.decode(content, wanted), encoding: wanted, mixed: false }
  const unicode = asUtf8(content)
  if (unicode !== undefined && (marked || /[^\0-\u007f\ufffd]/.test(unicode))) return { text: unicode, encoding: 'utf-8', mixed: false }
  const { cp437, windows1252, utf8 } = letterEvidence(content)
  const encoding = cp437 === windows1252 ? declaredIn(content) : cp437 > windows1252 ? 'cp437' : latinIn(content)
  return { text: iconv.decode(content, encoding), encoding, mixed: utf8 > 0 && cp437 + windows1252 > 0 }
}

/** Whether the file has a byte order mark of UTF-16, or NUL in every second byte at its beginning. */
export const isUtf16 = (bytes: Uint8Array): boolean => {
  const [first = 0, second = 0, third = 0, fourth = 0] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true
  return (first === 0) !== (second === 0) && (third === 0) === (first === 0) && (fourth === 0) === (second === 0)
}

const FORMAT = /^[ \t]*#FORMAT[ \t]+"?([\w-]+)/im
const formatOf = (bytes: Uint8Array): string => FORMAT.exec(iconv.decode(bytes.subarray(0, 10_000), 'latin1'))?.[1] ?? ''

/** The encoding that the file declares. A file that declares nothing is read as the specification says. */
const declaredIn = (bytes: Uint8Array): SieEncoding => (/^(ISO|ANSI|LATIN|WINDOWS|CP-?1252|1252)/i.test(formatOf(bytes)) ? latinIn(bytes) : 'cp437')
/** The two encodings differ in eight characters only, so the declared one is used. */
const latinIn = (bytes: Uint8Array): SieEncoding => (/8859-?15$/i.test(formatOf(bytes)) ? 'iso-8859-15' : 'windows-1252')

/** Removes the Ctrl-Z with which DOS programs end a text file. */
const withoutEndMark = (bytes: Uint8Array): Uint8Array => {
  let end = bytes.length
  while (end > 0 && bytes[end - 1] === 0x1a) end -= 1
  return bytes.subarray(0, end)
}

const asUtf8 = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}
