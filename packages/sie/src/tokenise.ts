/** A field of a record: a text, or the texts of a `{…}` list. */
export type Field = string | readonly string[]

export type Flaw = 'quote-unescaped' | 'quote-unclosed' | 'list-unclosed' | 'control-character'

export type Tokens = {
  /** With `#`, in upper case. */
  readonly label: string
  readonly fields: readonly Field[]
  readonly flaws: readonly Flaw[]
  /** The line ends with a `{` that opens the record's block. */
  readonly opensBlock: boolean
}

const BLANK = 32
const QUOTE = 34
const BACKSLASH = 92
const OPEN = 123
const CLOSE = 125

/** Whether a quote before this position closes its field. */
type Closes = (line: string, at: number) => boolean
type Scan = { readonly line: string; readonly closes: Closes; readonly flaws: Flaw[]; strayQuote: boolean }

/**
 * Parses one record (SIE 4B §5): fields separated by spaces or tabs, `"quoted"` fields, `\"` inside quotes, lists in braces. Linear in its length. A
 * quote inside an unquoted word shows that an earlier quote at the end of a word was a broken letter too (`"Lind" Park"`); the line is then parsed
 * again with that rule.
 */
export const tokenise = (line: string): Tokens => {
  const scan: Scan = { line, closes: beforeGap, flaws: [], strayQuote: false }
  const tokens = split(scan)
  return scan.strayQuote ? split({ line, closes: beforeField, flaws: [], strayQuote: false }) : tokens
}

const split = (scan: Scan): Tokens => {
  const { line, flaws } = scan
  const fields: Field[] = []
  const afterLabel = bareEnd(line, 0, OPEN)
  let opensBlock = false
  let at = afterLabel
  while ((at = skipBlanks(line, at)) < line.length) {
    if (line.charCodeAt(at) !== OPEN) {
      at = readText(scan, at, OPEN, fields)
      continue
    }
    const items: string[] = []
    at = readList(scan, at + 1, items)
    opensBlock = at > line.length && items.length === 0
    if (at > line.length && !opensBlock) flaws.push('list-unclosed')
    if (!opensBlock) fields.push(items)
  }
  return { label: line.slice(0, afterLabel).toUpperCase(), fields, flaws, opensBlock }
}

/** Returns the position after the list; beyond the end of the line if the list is never closed. */
const readList = (scan: Scan, from: number, items: string[]): number => {
  const { line } = scan
  let at = from
  while ((at = skipBlanks(line, at)) < line.length) {
    if (line.charCodeAt(at) === CLOSE) return at + 1
    at = readText(scan, at, CLOSE, items)
  }
  return line.length + 1
}

const readText = (scan: Scan, from: number, brace: number, into: Field[]): number => {
  const { line, flaws } = scan
  if (line.charCodeAt(from) === QUOTE) return readQuoted(scan, from, into)
  const end = bareEnd(line, from, brace)
  const word = line.slice(from, end)
  if (word.includes('"')) scan.strayQuote = true
  into.push(plain(word, flaws))
  return end
}

/**
 * A quote that closes nothing is a broken or unescaped letter and is kept. A `\"` at the end of the line closes the field, because nothing else
 * would: the text is a path that ends with a backslash.
 */
const readQuoted = ({ line, closes, flaws }: Scan, open: number, into: Field[]): number => {
  let value = ''
  let from = open + 1
  for (let at = line.indexOf('"', from); at !== -1; at = line.indexOf('"', at + 1)) {
    const last = at === line.length - 1
    if (!last && at > open + 1 && line.charCodeAt(at - 1) === BACKSLASH) {
      value += line.slice(from, at - 1)
      from = at
    } else if (last || closes(line, at + 1)) {
      into.push(plain(value + line.slice(from, at), flaws))
      return at + 1
    } else if (flaws.at(-1) !== 'quote-unescaped') flaws.push('quote-unescaped')
  }
  flaws.push('quote-unclosed')
  into.push(plain(value + line.slice(from), flaws))
  return line.length
}

/** A space or a brace follows. */
const beforeGap: Closes = (line, at) => {
  const code = line.charCodeAt(at)
  return code <= BLANK || code === OPEN || code === CLOSE
}

/** After the gap comes the start of a new field: a quote, a brace or a number. Only one space is skipped, so that many spaces cost no time. */
const beforeField: Closes = (line, at) => beforeGap(line, at) && (line.charCodeAt(at) > BLANK || /["{}\d+-]/.test(line.charAt(at + 1)))

const skipBlanks = (line: string, from: number): number => {
  let at = from
  while (at < line.length && line.charCodeAt(at) <= BLANK) at += 1
  return at
}

const bareEnd = (line: string, from: number, brace: number): number => {
  let at = from
  while (at < line.length && line.charCodeAt(at) > BLANK && line.charCodeAt(at) !== brace) at += 1
  return at
}

/** Replaces control characters by spaces: the format does not allow them, and PostgreSQL does not store all of them. */
const plain = (value: string, flaws: Flaw[]): string => {
  if (!/\p{Cc}/u.test(value)) return value
  flaws.push('control-character')
  return withoutControls(value)
}

export const withoutControls = (text: string): string => text.replaceAll(/\p{Cc}/gu, ' ')
