import { collaborations } from '@portal/contract'
import { pages, query } from '../../platform/query.ts'
import type { Filter } from './filter.ts'

export const collaborationQueries = {
  /** May be hundreds of pages long, so pages are neither compared nor fetched again each time the window gets focus. */
  list: (companyId: string, filter: Filter) =>
    pages(
      collaborations.list,
      { params: { id: companyId }, query: { ...filter, limit: 50 } },
      { structuralSharing: false, refetchOnWindowFocus: false, staleTime: 60_000 },
    ),
  one: (id: string) => query(collaborations.one, { params: { id } }),
}
