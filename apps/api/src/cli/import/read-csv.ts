import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { decodeSie, isUtf16 } from '@portal/sie'
import { CsvError, parse } from 'csv-parse/sync'
import * as z from 'zod'
import type { Fault } from './fault.ts'

export type CsvRow = { readonly file: string; readonly line: number; readonly values: Readonly<Record<string, string>> }
export type Csv = { readonly rows: readonly CsvRow[]; readonly faults: readonly Fault[] }

/** A larger file is refused before it is read, because it is parsed in memory. */
const MOST_BYTES = 50 * 1024 * 1024

/**
 * Reads `<folder>/<file>` as a spreadsheet leaves it: separated by `;`, in UTF-8 or Windows-1252 (judged by its letters, as a SIE file is), with this
 * header and possibly the optional columns after it. Rows and columns of nothing but separators do not count. A missing file has no rows.
 */
export const readCsv = async (folder: string, file: string, header: readonly string[], optional: readonly string[] = []): Promise<Csv> => {
  const path = join(folder, file)
  const refused = (reason: string): Csv => ({ rows: [], faults: [{ file, line: 1, reason }] })
  const size = await stat(path).then(
    (found) => found.size,
    (error: unknown) => {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return 0
      throw error
    },
  )
  if (size === 0) return { rows: [], faults: [] }
  if (size > MOST_BYTES) return refused(`the file is larger than ${MOST_BYTES / 1024 / 1024} MB; import it in parts`)
  const bytes = await readFile(path)
  if (isUtf16(bytes)) return refused('the file is UTF-16; save it as CSV UTF-8')
  return rowsOf(file, decodeSie(bytes).text, header, optional)
}

/** The library's result with `info`, which its own types leave out. */
const parsedRows = z.array(z.object({ record: z.array(z.string()), info: z.object({ lines: z.number() }) }))
type ParsedRow = z.output<typeof parsedRows>[number]

const OPTIONS = { delimiter: ';', bom: true, relax_column_count: true, skip_empty_lines: true, trim: true, info: true } as const

/** The rows of a text. A stray quotation mark is told with its line; the rows without any are read all the same, so that it hides no other fault. */
const parsed = (file: string, text: string): { readonly rows: readonly ParsedRow[]; readonly faults: readonly Fault[] } => {
  try {
    return { rows: parsedRows.parse(parse(text, OPTIONS)), faults: [] }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const rows = parsedRows.parse(parse(text, { ...OPTIONS, quote: false }))
    const stray =
      rows.find(({ record }) => (record.join('').split('"').length - 1) % 2 === 1) ?? rows.find(({ record }) => record.join('').includes('"'))
    const reason = 'a quotation mark stands alone; write it twice within quotation marks, or remove it'
    return { rows: rows.filter(({ record }) => !record.join('').includes('"')), faults: [{ file, line: stray?.info.lines ?? 1, reason }] }
  }
}

const rowsOf = (file: string, text: string, header: readonly string[], optional: readonly string[]): Csv => {
  const { rows, faults } = parsed(file, text)
  const [first, ...others] = rows.filter(({ record }) => record.some((value) => value !== ''))
  const found = first ? withoutEmptyEnd(first.record, 0).join(';') : ''
  const known = [header, [...header, ...optional]].find((each) => each.join(';') === found)
  if (!known) return { rows: [], faults: [...faults, { file, line: 1, reason: `the header must be ${header.join(';')}` }] }
  const whole = others.map(({ record, info }) => ({ line: info.lines, record: withoutEmptyEnd(record, known.length) }))
  return {
    rows: whole
      .filter(({ record }) => record.length === known.length)
      .map(({ line, record }) => ({ file, line, values: Object.fromEntries(known.map((name, place) => [name, record[place] ?? ''])) })),
    faults: [
      ...faults,
      ...whole
        .filter(({ record }) => record.length !== known.length)
        .map(({ line, record }) => ({ file, line, reason: `${record.length} columns where the header has ${known.length}` })),
    ],
  }
}

/** Without the empty columns with which spreadsheets pad a row, but with at least `least` columns, as far as it has them. */
const withoutEmptyEnd = (record: readonly string[], least: number): readonly string[] =>
  record.slice(0, Math.max(least, record.findLastIndex((value) => value !== '') + 1))
