import type { CustomerSort, CustomerView, Download, TableFormat } from '@portal/contract'
import { stockholmDay } from '@portal/domain'
import { type Language, texts } from '@portal/texts'
import type { Actor } from '../../access/actor.ts'
import { type CustomersWanted, sortColumn } from '../../access/wanted-customers.store.ts'
import { tableFile } from '../../platform/table-file.ts'
import type { Cell } from '../../platform/xlsx.ts'
import type { Context } from '../context.ts'
import { readCustomers } from './read-customers.ts'

/** How many customers are read at a time. */
const AT_ONCE = 200

type Asked = {
  readonly wanted: CustomersWanted
  readonly sort: CustomerSort
  readonly format: TableFormat
  readonly actor: Actor
  readonly language: Language
}

/** The customers that fit a filter as a file, a row per collaboration. It is written while they are read, page by page as the list. */
export const customerTable = (context: Context, asked: Asked): Download => {
  const { customers: say } = texts(asked.language)
  const now = context.clock()
  return tableFile(asked.format, { name: say.fileName(stockholmDay(now)), head: say.columns, rows: rowsOf(context, asked) }, now)
}

async function* rowsOf(context: Context, { wanted, sort, actor, language }: Asked): AsyncGenerator<readonly Cell[]> {
  const read = readCustomers(context)
  for (let after: readonly string[] | undefined, isLast = false; !isLast;) {
    const { rows, viewOf } = await read(wanted, { sort, after, limit: AT_ONCE }, actor)
    for (const row of rows) yield* cellsOf(viewOf(row), language)
    const last = rows.at(-1)
    isLast = last === undefined || rows.length < AT_ONCE
    after = last && [last[sortColumn(sort)], last.id]
  }
}

/** The cells in the order of the columns' titles (`customers.columns` of the texts). */
const cellsOf = ({ customerNumber, name, services, mainContact, responsible }: CustomerView, language: Language): readonly (readonly Cell[])[] => {
  const { words } = texts(language)
  return services.map(({ service, status, plannedEnd }) => [
    customerNumber,
    name,
    service.name,
    words.collaborationStatus[status],
    plannedEnd?.lastDay ?? null,
    mainContact?.name ?? null,
    mainContact?.email ?? null,
    responsible?.name ?? null,
  ])
}
