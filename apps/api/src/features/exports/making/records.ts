import { CONTENT } from '@portal/contract'
import type { RecordKind } from '@portal/domain'
import { BYTE_ORDER_MARK, csvLine } from './csv.ts'
import type { SourceRecord } from './source.store.ts'

const utf8 = new TextEncoder()

/** Every record of a kind as it is stored, one a line. */
export async function* jsonOf(records: AsyncIterable<SourceRecord>): AsyncGenerator<Uint8Array> {
  yield utf8.encode('[')
  let first = true
  for await (const record of records) {
    yield utf8.encode(`${first ? '' : ','}\n${JSON.stringify(record)}`)
    first = false
  }
  yield utf8.encode('\n]\n')
}

/** The same as a table: one line a record, its own lists beside in a table of their own (`rowsCsvOf`). */
export async function* csvOf(kind: RecordKind, records: AsyncIterable<SourceRecord>): AsyncGenerator<Uint8Array> {
  const columns = Object.keys(CONTENT[kind].shape).filter((name) => name !== 'rows')
  yield utf8.encode(BYTE_ORDER_MARK + csvLine(['id', 'key', ...columns, 'createdAt', 'updatedAt']))
  for await (const { id, key, content, createdAt, updatedAt } of records)
    yield utf8.encode(csvLine([id, key, ...columns.map((name) => content[name]), createdAt, updatedAt]))
}

export const hasRows = (kind: RecordKind): boolean => 'rows' in CONTENT[kind].shape

/** The rows of vouchers, invoices and expense reports, each with the key of its record. */
export async function* rowsCsvOf(records: AsyncIterable<SourceRecord>): AsyncGenerator<Uint8Array> {
  let columns: readonly string[] | undefined
  for await (const { key, content } of records) {
    for (const row of listIn(content['rows'])) {
      if (!columns) {
        columns = Object.keys(row)
        yield utf8.encode(BYTE_ORDER_MARK + csvLine(['record', ...columns, '…']))
      }
      const known = columns
      const others = Object.entries(row).filter(([name]) => !known.includes(name))
      yield utf8.encode(csvLine([key, ...known.map((name) => row[name]), others.length > 0 ? Object.fromEntries(others) : '']))
    }
  }
}

const isRow = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value)
const listIn = (value: unknown): readonly Readonly<Record<string, unknown>>[] => (Array.isArray(value) ? value.filter(isRow) : [])
