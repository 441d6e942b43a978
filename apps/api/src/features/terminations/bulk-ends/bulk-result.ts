import type { bulkEnds, Download, Input } from '@portal/contract'
import { type Language, serviceName, texts } from '@portal/texts'
import type { Admitted } from '../../../access/guard.ts'
import type { Database } from '../../../platform/database.ts'
import { tableFile } from '../../../platform/table-file.ts'
import type { Cell } from '../../../platform/xlsx.ts'
import type { Context } from '../../context.ts'
import type { BulkRow } from './bulk-ends.store.ts'
import { listRows, type ShownRow } from './bulk-rows.store.ts'

const AT_ONCE = 500

/** Every customer with what became of it, read page by page as the file is sent: one row a service, so that receipts can be filtered. */
export const bulkResult =
  ({ database, clock }: Context) =>
  async ({ query: { format } }: Input<typeof bulkEnds.result>, { subject, language }: Admitted<BulkRow>): Promise<Download> => {
    const { result } = texts(language).bulkEnds
    const table = { name: result.fileName(subject.madeAt.toISOString().slice(0, 10)), head: result.head, rows: rowsOf(database, subject, language) }
    return tableFile(format, table, clock())
  }

async function* rowsOf(database: Database, bulk: BulkRow, language: Language): AsyncGenerator<readonly Cell[]> {
  let after = -1
  for (;;) {
    const rows = await listRows(database.pool, bulk.id, { state: undefined, after, limit: AT_ONCE })
    for (const row of rows) yield* linesOf(row, bulk, language)
    const last = rows.at(-1)
    if (!last || rows.length < AT_ONCE) return
    after = last.place
  }
}

const linesOf = (row: ShownRow, { lastDay }: BulkRow, language: Language): readonly (readonly Cell[])[] => {
  const { words, outcomeLabel, bulkEnds: told } = texts(language)
  const why = [
    ...row.reasons.map((reason) => told.reason[reason]),
    ...(row.state === 'done' ? [] : row.missing.map((code) => words.confirmation[code].open)),
  ]
  const of = [row.customerNumber, row.customerName, told.rowState(row.state, lastDay !== null)]
  const rest = [row.state === 'done' ? lastDay : null, row.doneAt?.toISOString() ?? null, why.join(', ')]
  if (row.ends.length === 0) return [[...of, null, null, null, ...rest]]
  return row.ends.map(({ service, outcome, receiptNumber }) => [...of, serviceName(service), outcomeLabel(service, outcome), receiptNumber, ...rest])
}
