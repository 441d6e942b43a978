import { cases, type CaseSummary } from '@portal/contract'
import { infiniteQueryOptions, mutationOptions, queryOptions } from '@tanstack/react-query'
import { BY_CURSOR } from '../../platform/by-cursor.ts'
import { call } from '../../platform/call.ts'

export const caseQueries = {
  one: (id: string) =>
    queryOptions({
      queryKey: ['cases', id],
      queryFn: ({ signal }) => call(cases.one, { params: { id } }, signal),
      // An answer is seen without reloading.
      refetchInterval: 10_000,
    }),
  ofCompany: (companyId: string) =>
    infiniteQueryOptions({
      queryKey: ['cases', 'of', companyId],
      queryFn: ({ pageParam, signal }) =>
        call(cases.ofCompany, { params: { id: companyId }, query: { limit: 50, ...(pageParam && { cursor: pageParam }) } }, signal),
      ...BY_CURSOR,
    }),
  all: (status: CaseSummary['status']) =>
    infiniteQueryOptions({
      queryKey: ['cases', 'all', status],
      queryFn: ({ pageParam, signal }) => call(cases.all, { query: { status, limit: 50, ...(pageParam && { cursor: pageParam }) } }, signal),
      ...BY_CURSOR,
    }),
  open: (subscriptionId: string) =>
    mutationOptions({ mutationFn: (message: string) => call(cases.open, { params: { id: subscriptionId }, body: { message } }) }),
  reply: (id: string) => mutationOptions({ mutationFn: (message: string) => call(cases.reply, { params: { id }, body: { message } }) }),
  close: (id: string) => mutationOptions({ mutationFn: () => call(cases.close, { params: { id } }) }),
}
