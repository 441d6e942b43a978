import { collaborations } from '@portal/contract'
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { BY_CURSOR } from '../../platform/by-cursor.ts'
import { call } from '../../platform/call.ts'
import type { Filter } from './filter.ts'

export const collaborationQueries = {
  list: (companyId: string, filter: Filter) =>
    infiniteQueryOptions({
      queryKey: ['collaborations', 'of', companyId, filter],
      queryFn: ({ pageParam, signal }) =>
        call(collaborations.list, { params: { id: companyId }, query: { ...filter, limit: 50, ...(pageParam && { cursor: pageParam }) } }, signal),
      ...BY_CURSOR,
      // A list may be hundreds of pages long: it is not compared, and not asked for page by page anew each time the window is looked at.
      structuralSharing: false,
      refetchOnWindowFocus: false,
      staleTime: 60_000,
    }),
  one: (id: string) =>
    queryOptions({ queryKey: ['collaborations', id], queryFn: ({ signal }) => call(collaborations.one, { params: { id } }, signal) }),
}
