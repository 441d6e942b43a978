import { events, type TableFormat } from '@portal/contract'
import { addressOf } from '../../platform/call.ts'
import { pages, query } from '../../platform/query.ts'
import type { EventFilter } from './filter.ts'

/** The address of the events as a file. */
export const tableAddress = (companyId: string, filter: EventFilter, format: TableFormat): string =>
  addressOf(events.table, { params: { id: companyId }, query: { ...filter, format } })

export const eventQueries = {
  list: (companyId: string, filter: EventFilter) => pages(events.list, { params: { id: companyId }, query: { limit: 50, ...filter } }),
  latest: (companyId: string) => query(events.list, { params: { id: companyId }, query: { limit: 8 } }),
}
