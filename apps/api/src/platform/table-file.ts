import type { Download, TableFormat } from '@portal/contract'
import { BYTE_ORDER_MARK, csvLine } from './csv.ts'
import { inLargerChunks } from './larger-chunks.ts'
import { type Table, xlsxOf } from './xlsx.ts'

const MEDIA_TYPES = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const satisfies Record<TableFormat, string>

/** A table as a file to download, made as its rows come. `table.name` is the name of the file, and of the sheet. */
export const tableFile = (format: TableFormat, table: Table, at: Date): Download => ({
  fileName: `${table.name}.${format}`,
  mediaType: MEDIA_TYPES[format],
  bytes: { chunks: format === 'csv' ? inLargerChunks(csvOf(table)) : xlsxOf(table, at) },
})

async function* csvOf({ head, rows }: Table): AsyncGenerator<Uint8Array> {
  yield Buffer.from(BYTE_ORDER_MARK + csvLine(head))
  for await (const row of rows) yield Buffer.from(csvLine(row))
}
