import { formatAmount } from './amount.ts'
import { formatDate } from './dates.ts'
import type { SieObjectRef } from './document.ts'
import { type Letters, pc8Letters, type Transliteration } from './letters.ts'

/** Builds the lines of a file. All text is converted to CP437 and quoted, so that no field can end early. */
export type LineWriter = {
  /** `needed` fields are always written; `optional` ones are left out from the end when empty. */
  readonly record: (label: string, needed: readonly string[], optional?: readonly string[]) => void
  /** Writes a line unchanged. */
  readonly verbatim: (line: string) => void
  /** Text written by a person: always quoted. */
  readonly text: (text: string) => string
  /** A number, code or identifier: quoted only when necessary. */
  readonly code: (text: string) => string
  readonly objects: (objects: readonly SieObjectRef[]) => string
  /** Returns what has been written since the last call. */
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

/** Whether a value has only ASCII, without spaces, quotes and braces. */
const isBare = (value: string): boolean => /^[!#-z|~]+$/.test(value)

/**
 * A backslash before the closing quote would escape it. Such a text is written without quotes if possible, otherwise with a slash, which is reported.
 */
const quoted = (value: string, letters: Letters): string => {
  const written = letters.write(value)
  if (!written.endsWith('\\')) return `"${written.replaceAll('"', '\\"')}"`
  return isBare(written) ? written : `"${letters.endWithSlash(written).replaceAll('"', '\\"')}"`
}
