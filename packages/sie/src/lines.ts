import { formatAmount } from './amount.ts'
import { formatDate } from './dates.ts'
import type { SieObjectRef } from './document.ts'
import { type Letters, pc8Letters, type Transliteration } from './letters.ts'

/** Builds the lines of a file; every text goes through the letters of CP437 and is quoted so that no field can break out of its place. */
export type LineWriter = {
  /** What must stand, then what may be left out from the end. */
  readonly record: (label: string, needed: readonly string[], optional?: readonly string[]) => void
  /** A line as it stands. */
  readonly verbatim: (line: string) => void
  /** A text a person wrote: always in quotes. */
  readonly text: (text: string) => string
  /** A number, code or name of a thing: in quotes only when it needs them. */
  readonly code: (text: string) => string
  readonly objects: (objects: readonly SieObjectRef[]) => string
  /** What has been written since it was last taken. */
  readonly take: () => string
  readonly transliterated: () => readonly Transliteration[]
}

const NOTHING = '""'

export const lineWriter = (): LineWriter => {
  const lines: string[] = []
  const letters = pc8Letters()
  const text = (value: string) => quoted(value, letters)
  const code = (value: string) => (isBare(value) ? value : quoted(value, letters))
  return {
    record: (label, needed, optional = []) => {
      let length = optional.length
      while (length > 0 && optional[length - 1] === NOTHING) length -= 1
      let line = label
      for (const field of needed) line += ` ${field}`
      for (let place = 0; place < length; place += 1) line += ` ${optional[place]}`
      lines.push(line)
    },
    verbatim: (line) => lines.push(letters.write(line)),
    text,
    code,
    objects: (objects) =>
      objects.length === 0 ? '{}' : `{${objects.map(({ dimension, object }) => `${code(dimension)} ${code(object)}`).join(' ')}}`,
    take: () => (lines.length === 0 ? '' : `${lines.splice(0).join('\r\n')}\r\n`),
    transliterated: letters.transliterated,
  }
}

export const date = (iso: string | null): string => (iso === null ? NOTHING : formatDate(iso))
export const amount = formatAmount

/** No blanks, quotes or braces, and nothing beyond ASCII. */
const isBare = (value: string): boolean => /^[!#-z|~]+$/.test(value)

/** A backslash before the closing quote would escape it: such a text goes without quotes where it can, else with a slash, reported. */
const quoted = (value: string, letters: Letters): string => {
  const written = letters.write(value)
  if (!written.endsWith('\\')) return `"${written.replaceAll('"', '\\"')}"`
  return isBare(written) ? written : `"${letters.endWithSlash(written).replaceAll('"', '\\"')}"`
}
