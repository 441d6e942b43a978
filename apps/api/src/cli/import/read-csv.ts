import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { CsvError, parse } from 'csv-parse/sync'
import * as z from 'zod'
import type { Fault } from './fault.ts'

export type CsvRow = { readonly file: string; readonly line: number; readonly values: Readonly<Record<string, string>> }
export type Csv = { readonly rows: readonly CsvRow[]; readonly faults: readonly Fault[] }

/** Reads `<folder>/<file>`: UTF-8, separated by `;`, with exactly this header and possibly the optional columns after it. A missing file has no rows. */
export const readCsv = async (folder: string, file: string, header: readonly string[], optional: readonly string[] = []): Promise<Csv> => {
  const bytes = await readFile(join(folder, file)).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  })
  if (!bytes || bytes.length === 0) return { rows: [], faults: [] }
  try {
    return rowsOf(file, new TextDecoder('utf-8', { fatal: true }).decode(bytes), header, optional)
  } catch (error) {
    if (error instanceof TypeError) return { rows: [], faults: [{ file, line: 1, reason: 'the file is not UTF-8' }] }
    if (error instanceof CsvError) return { rows: [], faults: [{ file, line: Number(error['lines'] ?? 1), reason: error.message }] }
    throw error
  }
}

/** The library's result with `info`, which its own types leave out. */
const parsedRows = z.array(z.object({ record: z.array(z.string()), info: z.object({ lines: z.number() }) }))

const rowsOf = (file: string, text: string, header: readonly string[], optional: readonly string[]): Csv => {
  const options = { delimiter: ';', bom: true, relax_column_count: true, skip_empty_lines: true, trim: true, info: true }
  const parsed = parsedRows.parse(parse(text, options))
  const [first, ...others] = parsed
  const found = first?.record ?? []
  const known = [header, [...header, ...optional]].find((each) => each.join(';') === found.join(';'))
  if (!known) return { rows: [], faults: [{ file, line: 1, reason: `the header must be ${header.join(';')}` }] }
  const faults = others.filter(({ record }) => record.length !== known.length)
  return {
    rows: others
      .filter(({ record }) => record.length === known.length)
      .map(({ record, info }) => ({ file, line: info.lines, values: Object.fromEntries(known.map((name, place) => [name, record[place] ?? ''])) })),
    faults: faults.map(({ record, info }) => ({ file, line: info.lines, reason: `${record.length} columns where the header has ${known.length}` })),
  }
}
