import { overview } from '@portal/contract'
import { query } from '../../../platform/query.ts'

export const overviewQueries = {
  /** Of the fiscal year that holds a day; empty: the latest. */
  one: (id: string, year: string) => query(overview.one, { params: { id }, query: year ? { year } : {} }),
}
