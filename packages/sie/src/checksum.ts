/** `#KSUMMA`: CRC-32 over the labels and field contents. Spaces, quotes around fields, braces and line ends do not count (SIE 4B §10.15). */
export type Checksum = { readonly add: (bytes: Uint8Array) => void; readonly value: () => number }

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xed_b8_83_20 : crc >>> 1
  return crc >>> 0
})

const BLANK = 32
const QUOTE = 34
const BACKSLASH = 92

/** Takes the bytes of whole lines, in pieces. `value`: the sum so far, 0 to 2³² − 1. */
export const checksum = (): Checksum => {
  let crc = 0xff_ff_ff_ff
  let quoted = false
  const count = (byte: number): void => {
    crc = (crc >>> 8) ^ (TABLE[(crc ^ byte) & 0xff] ?? 0)
  }
  return {
    add: (bytes) => {
      for (let at = 0; at < bytes.length; at += 1) {
        const byte = bytes[at] ?? 0
        if (byte < BLANK) quoted &&= byte === 9
        else if (byte === BACKSLASH && bytes[at + 1] === QUOTE) {
          count(QUOTE)
          at += 1
        } else if (byte === QUOTE) quoted = !quoted
        else if (quoted || (byte !== BLANK && byte !== 123 && byte !== 125)) count(byte)
      }
    },
    value: () => (crc ^ 0xff_ff_ff_ff) >>> 0,
  }
}

/** What the file says about its checksum: nothing, that the file was cut off after the line that starts the sum, or a sum that is right or wrong. */
export type ChecksumFound =
  | { readonly is: 'absent' }
  | { readonly is: 'open'; readonly line: number }
  | { readonly is: 'right'; readonly line: number }
  | { readonly is: 'wrong'; readonly line: number; readonly given: string }

/** Checks the file against its own `#KSUMMA`. The first one, without a number, starts the sum; the next one ends it. */
export const findChecksum = (bytes: Uint8Array): ChecksumFound => {
  const marks = marksIn(bytes)
  const [begin, end] = marks
  if (!begin || begin.number !== '') return { is: 'absent' }
  if (!end) return { is: 'open', line: begin.line }
  const sum = checksum()
  sum.add(bytes.subarray(begin.to, end.from))
  const given = Number(end.number)
  return given === sum.value() || given === (sum.value() | 0) ? { is: 'right', line: end.line } : { is: 'wrong', line: end.line, given: end.number }
}

type Mark = { readonly line: number; readonly from: number; readonly to: number; readonly number: string }

const marksIn = (bytes: Uint8Array): readonly Mark[] => {
  const marks: Mark[] = []
  const [newline, other] = bytes.includes(10) ? [10, 13] : [13, 10]
  let line = 1
  for (let from = 0; from < bytes.length; line += 1) {
    const found = bytes.indexOf(newline, from)
    const to = found === -1 ? bytes.length : found
    let first = from
    while (first < to && ((bytes[first] ?? 0) <= BLANK || bytes[first] === other)) first += 1
    const number = startsMark(bytes, first) ? numberIn(bytes.subarray(first, Math.min(to, first + 80))) : undefined
    if (number !== undefined) marks.push({ line, from, to: found === -1 ? to : to + 1, number })
    from = to + 1
  }
  return marks
}

/** Whether `#K` stands there, in either case: a quick look before the line is read, because a file has half a million lines. */
const startsMark = (bytes: Uint8Array, at: number): boolean => bytes[at] === 35 && ((bytes[at + 1] ?? 0) | 32) === 107

/** The number in a `#KSUMMA` line. `undefined`: the line is another record. */
const numberIn = (line: Uint8Array): string | undefined => {
  const found = /^#KSUMMA(?:[ \t]+"?([^"\s]*)"?)?\s*$/i.exec(String.fromCharCode(...line))
  return found ? (found[1] ?? '') : undefined
}
