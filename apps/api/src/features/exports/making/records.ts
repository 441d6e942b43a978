import { CONTENT } from '@portal/contract'
import type { RecordKind } from '@portal/domain'
import { BYTE_ORDER_MARK, csvLine } from '../../../platform/csv.ts'
import type { SourceRecord, SourceRows } from './source.store.ts'

const utf8 = new TextEncoder()
type Batches<T> = AsyncIterable<readonly T[]>

/** Writes every record of a kind as stored, one per line. `records`: each as JSON. */
export async function* jsonOf(records: Batches<string>): AsyncGenerator<Uint8Array> {
  yield utf8.encode('[')
  let between = '\n'
  for await (const batch of records) {
    yield utf8.encode(between + batch.join(',\n'))
    between = ',\n'
  }
  yield utf8.encode('\n]\n')
}

/**
 * Writes a table with one line per record and a column for every field that any of them has. Rows within records have a table of their own
 * (`rowsCsvOf`).
 */
export async function* csvOf(fields: readonly string[], records: Batches<SourceRecord>): AsyncGenerator<Uint8Array> {
  yield utf8.encode(BYTE_ORDER_MARK + csvLine(['id', 'key', ...fields, 'createdAt', 'updatedAt']))
  for await (const batch of records)
    yield linesOf(batch, ({ id, key, content, createdAt, updatedAt }) => [id, key, ...fields.map((name) => content[name]), createdAt, updatedAt])
}

export const hasRows = (kind: RecordKind): boolean => 'rows' in CONTENT[kind].shape

/** Writes the rows of vouchers, invoices, expense reports and payslips as a table, each with the key of its record. */
export async function* rowsCsvOf(fields: readonly string[], records: Batches<SourceRows>): AsyncGenerator<Uint8Array> {
  yield utf8.encode(BYTE_ORDER_MARK + csvLine(['record', ...fields]))
  for await (const batch of records) {
    const rows = batch.flatMap((record) => listIn(record.rows).map((row) => ({ key: record.key, row })))
    yield linesOf(rows, ({ key, row }) => [key, ...fields.map((name) => row[name])])
  }
}

const linesOf = <T>(items: readonly T[], valuesOf: (item: T) => readonly unknown[]): Uint8Array =>
  utf8.encode(items.map((item) => csvLine(valuesOf(item))).join(''))

type Row = Readonly<Record<string, unknown>>
const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value)
const listIn = (value: unknown): readonly Row[] => (Array.isArray(value) ? value.filter(isRow) : [])
