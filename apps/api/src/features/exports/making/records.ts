import { CONTENT } from '@portal/contract'
import type { RecordKind } from '@portal/domain'
import { BYTE_ORDER_MARK, csvLine } from './csv.ts'
import type { SourceRecord, SourceRows } from './source.store.ts'

const utf8 = new TextEncoder()
type Batches<T> = AsyncIterable<readonly T[]>

/** Every record of a kind as it is stored, one a line; `records`: each as JSON. */
export async function* jsonOf(records: Batches<string>): AsyncGenerator<Uint8Array> {
  yield utf8.encode('[')
  let between = '\n'
  for await (const batch of records) {
    yield utf8.encode(between + batch.join(',\n'))
    between = ',\n'
  }
  yield utf8.encode('\n]\n')
}

/** The same as a table: one line a record, its own lists beside in a table of their own (`rowsCsvOf`). */
export async function* csvOf(kind: RecordKind, records: Batches<SourceRecord>): AsyncGenerator<Uint8Array> {
  const columns = Object.keys(CONTENT[kind].shape).filter((name) => name !== 'rows')
  yield utf8.encode(BYTE_ORDER_MARK + csvLine(['id', 'key', ...columns, 'createdAt', 'updatedAt']))
  for await (const batch of records)
    yield linesOf(batch, ({ id, key, content, createdAt, updatedAt }) => [id, key, ...columns.map((name) => content[name]), createdAt, updatedAt])
}

export const hasRows = (kind: RecordKind): boolean => 'rows' in CONTENT[kind].shape

/** The rows of vouchers, invoices and expense reports, each with the key of its record. */
export async function* rowsCsvOf(records: Batches<SourceRows>): AsyncGenerator<Uint8Array> {
  let columns: readonly string[] | undefined
  for await (const batch of records) {
    const rows = batch.flatMap((record) => listIn(record.rows).map((row) => ({ key: record.key, row })))
    const [first] = rows
    if (!first) continue
    if (!columns) {
      columns = Object.keys(first.row)
      yield utf8.encode(BYTE_ORDER_MARK + csvLine(['record', ...columns, '…']))
    }
    const known = columns
    yield linesOf(rows, ({ key, row }) => [key, ...known.map((name) => row[name]), othersIn(row, known)])
  }
}

const linesOf = <T>(items: readonly T[], valuesOf: (item: T) => readonly unknown[]): Uint8Array =>
  utf8.encode(items.map((item) => csvLine(valuesOf(item))).join(''))

type Row = Readonly<Record<string, unknown>>
/** What a row has that the first one had not. */
const othersIn = (row: Row, known: readonly string[]): Row | '' => {
  const others = Object.entries(row).filter(([name]) => !known.includes(name))
  return others.length > 0 ? Object.fromEntries(others) : ''
}

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value)
const listIn = (value: unknown): readonly Row[] => (Array.isArray(value) ? value.filter(isRow) : [])
