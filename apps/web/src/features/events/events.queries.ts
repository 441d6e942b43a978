import { events } from '@portal/contract'
import { infiniteQueryOptions } from '@tanstack/react-query'
import { BY_CURSOR } from '../../platform/by-cursor.ts'
import { call } from '../../platform/call.ts'

export const eventQueries = {
  list: (companyId: string) =>
    infiniteQueryOptions({
      queryKey: ['events', companyId],
      queryFn: ({ pageParam, signal }) =>
        call(events.list, { params: { id: companyId }, query: { limit: 50, ...(pageParam && { cursor: pageParam }) } }, signal),
      ...BY_CURSOR,
    }),
}
