import { collaborations } from '@portal/contract'
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { call } from '../../platform/call.ts'
import type { Filter } from './filter.ts'

export const collaborationQueries = {
  list: (companyId: string, filter: Filter) =>
    infiniteQueryOptions({
      queryKey: ['collaborations', 'of', companyId, filter],
      queryFn: ({ pageParam, signal }) =>
        call(collaborations.list, { params: { id: companyId }, query: { ...filter, limit: 50, ...(pageParam && { cursor: pageParam }) } }, signal),
      initialPageParam: '',
      getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
    }),
  one: (id: string) => queryOptions({ queryKey: ['collaborations', id], queryFn: ({ signal }) => call(collaborations.one, { params: { id } }, signal) }),
}
