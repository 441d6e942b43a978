import { type Call, collaborations, customers, type TableFormat } from '@portal/contract'
import { mutationOptions } from '@tanstack/react-query'
import { addressOf, call } from '../../platform/call.ts'
import { pages, query } from '../../platform/query.ts'
import type { CustomerFilter } from './filter.ts'

type Kept = Call<typeof customers.keep>['body']

/** The address of the customers as a file. */
export const tableAddress = (agencyId: string, filter: CustomerFilter, format: TableFormat): string =>
  addressOf(customers.table, { params: { id: agencyId }, query: { ...filter, format } })

export const customerQueries = {
  /** May be hundreds of pages long, so pages are neither compared nor fetched again each time the window gets focus. */
  list: (agencyId: string, filter: CustomerFilter) =>
    pages(
      customers.list,
      { params: { id: agencyId }, query: { ...filter, limit: 100 } },
      { structuralSharing: false, refetchOnWindowFocus: false, staleTime: 60_000 },
    ),
  one: (agencyId: string, customerId: string) => query(customers.one, { params: { id: agencyId, customerId } }),
  keep: (agencyId: string, customerId: string) =>
    mutationOptions({ mutationFn: (body: Kept) => call(customers.keep, { params: { id: agencyId, customerId }, body }) }),
  /** `isStarred`: how it is to be afterwards. */
  star: (agencyId: string, customerId: string, isStarred: boolean) =>
    mutationOptions({ mutationFn: () => call(isStarred ? customers.star : customers.unstar, { params: { id: agencyId, customerId } }) }),
  /** The latest ends between the two. */
  ends: (customerId: string) => query(collaborations.list, { params: { id: customerId }, query: { status: 'ended', sort: '-endedAt', limit: 20 } }),
}
