import { overview } from '@portal/contract'
import { queryOptions } from '@tanstack/react-query'
import { call } from '../../../platform/call.ts'

export const overviewQueries = {
  /** Of the fiscal year that holds a day; empty: the latest. */
  one: (id: string, year: string) =>
    queryOptions({
      queryKey: ['records', id, 'overview', year],
      queryFn: ({ signal }) => call(overview.one, { params: { id }, query: year ? { year } : {} }, signal),
    }),
}
