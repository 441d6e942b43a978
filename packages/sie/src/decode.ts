import iconv from 'iconv-lite'
import { letterEvidence } from './letter-evidence.ts'

/** How the letters of a file can be written. PC8 of the SIE specification is CP437. */
export const SIE_ENCODINGS = ['utf-8', 'cp437', 'windows-1252', 'iso-8859-15'] as const
export type SieEncoding = (typeof SIE_ENCODINGS)[number]

/** `mixed`: UTF-8 stands among letters of another encoding, so some of them are wrong however the file is read. */
export type Decoded = { readonly text: string; readonly encoding: SieEncoding; readonly mixed: boolean }

/**
 * Bytes to text, by evidence. Valid UTF-8 with a letter in it is UTF-8: the letters of CP437 and Windows-1252 never make one by chance. Else the
 * letters of CP437 are weighed against those of Windows-1252, and `#FORMAT` breaks a tie. Replacement characters alone prove nothing: what a
 * writer has broken comes back byte for byte. `wanted` reads the file so whatever the evidence says.
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

/** A mark of UTF-16, or NUL in every other place of the beginning. */
export const isUtf16 = (bytes: Uint8Array): boolean => {
  const [first = 0, second = 0, third = 0, fourth = 0] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true
  return (first === 0) !== (second === 0) && (third === 0) === (first === 0) && (fourth === 0) === (second === 0)
}

const FORMAT = /^[ \t]*#FORMAT[ \t]+"?([\w-]+)/im
const formatOf = (bytes: Uint8Array): string => FORMAT.exec(iconv.decode(bytes.subarray(0, 10_000), 'latin1'))?.[1] ?? ''

/** What the file says of itself; a file that says nothing is what the specification asks for. */
const declaredIn = (bytes: Uint8Array): SieEncoding => (/^(ISO|ANSI|LATIN|WINDOWS|CP-?1252|1252)/i.test(formatOf(bytes)) ? latinIn(bytes) : 'cp437')
/** The two differ in eight letters only, so the file's own word decides. */
const latinIn = (bytes: Uint8Array): SieEncoding => (/8859-?15$/i.test(formatOf(bytes)) ? 'iso-8859-15' : 'windows-1252')

/** DOS programs end a text file with Ctrl-Z. */
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
