import iconv from 'iconv-lite'
import { SIE_ENCODINGS, type SieEncoding } from './encodings.ts'

/** Lines of a file as one encoding reads them. */
export type SieSample = { readonly encoding: SieEncoding; readonly lines: readonly string[] }

/** At most so many bytes of a line are shown around its first letter. */
const AROUND = 50
const MOST_LINES = 3

/**
 * Up to three lines with a letter outside ASCII, as each encoding reads them, by which a person can tell the right one. The encoding `of` comes first;
 * one that reads the same as an earlier one is left out.
 */
export const samplesOf = (bytes: Uint8Array, of: SieEncoding): readonly [SieSample, ...SieSample[]] => {
  const pieces = piecesWithLetters(bytes)
  const read = (encoding: SieEncoding): SieSample => ({ encoding, lines: pieces.map((piece) => iconv.decode(piece, encoding).trim()) })
  const samples: [SieSample, ...SieSample[]] = [read(of)]
  for (const encoding of SIE_ENCODINGS) {
    const sample = read(encoding)
    if (!samples.some(({ lines }) => lines.every((line, place) => line === sample.lines[place]))) samples.push(sample)
  }
  return samples
}

const piecesWithLetters = (bytes: Uint8Array): readonly Buffer[] => {
  const found: Buffer[] = []
  let from = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
  for (let at = from; at < bytes.length && found.length < MOST_LINES; at += 1) {
    const byte = bytes[at] ?? 0
    if (byte === 10 || byte === 13) from = at + 1
    if (byte < 128) continue
    const end = endOfLine(bytes, at)
    const [first, last] = [startOfLetter(bytes, Math.max(from, at - AROUND)), startOfLetter(bytes, Math.min(end, at + AROUND))]
    found.push(Buffer.from(bytes.subarray(first, last)))
    at = end
    from = end + 1
  }
  return found
}

/** Never cuts a letter of UTF-8 in two: bytes 128–191 continue one. */
const startOfLetter = (bytes: Uint8Array, at: number): number => {
  let start = at
  while (start > 0 && at - start < 3 && ((bytes[start] ?? 0) & 0xc0) === 0x80) start -= 1
  return start
}

const endOfLine = (bytes: Uint8Array, at: number): number => {
  let end = at
  while (end < bytes.length && bytes[end] !== 10 && bytes[end] !== 13) end += 1
  return end
}
