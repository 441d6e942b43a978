import { companies } from '@portal/contract'
import { infiniteQueryOptions } from '@tanstack/react-query'
import { BY_CURSOR } from '../../platform/by-cursor.ts'
import { call } from '../../platform/call.ts'

export const companyQueries = {
  /** Where the visitor can go: own companies first, then customers; thousands for an agency, so a page at a time. */
  reachable: (q: string) =>
    infiniteQueryOptions({
      queryKey: ['companies', 'reachable', q],
      queryFn: ({ pageParam, signal }) => call(companies.list, { query: { q, limit: 30, ...(pageParam && { cursor: pageParam }) } }, signal),
      ...BY_CURSOR,
      staleTime: 60_000,
    }),
}
