import { companies, events, subscriptions, support, users } from '@portal/contract'
import { infiniteQueryOptions, mutationOptions, queryOptions } from '@tanstack/react-query'
import { BY_CURSOR } from '../../platform/by-cursor.ts'
import { call } from '../../platform/call.ts'

export const supportQueries = {
  search: (q: string) =>
    queryOptions({
      queryKey: ['support', 'companies', q],
      queryFn: ({ signal }) => call(support.companies, { query: { q } }, signal),
      enabled: q.length >= 2,
    }),
  company: (id: string) => queryOptions({ queryKey: ['companies', id], queryFn: ({ signal }) => call(companies.one, { params: { id } }, signal) }),
  subscriptions: (id: string) =>
    queryOptions({ queryKey: ['subscriptions', id], queryFn: ({ signal }) => call(subscriptions.list, { params: { id } }, signal) }),
  users: (id: string) =>
    infiniteQueryOptions({
      queryKey: ['users', id, 'in-console'],
      queryFn: ({ pageParam, signal }) => call(users.list, { params: { id }, query: { limit: 50, ...(pageParam && { cursor: pageParam }) } }, signal),
      ...BY_CURSOR,
    }),
  events: (id: string) =>
    infiniteQueryOptions({
      queryKey: ['events', id, 'in-console'],
      queryFn: ({ pageParam, signal }) =>
        call(events.list, { params: { id }, query: { limit: 20, ...(pageParam && { cursor: pageParam }) } }, signal),
      ...BY_CURSOR,
    }),
  offer: (id: string) =>
    queryOptions({
      queryKey: ['support', 'upgrade', id],
      queryFn: ({ signal }) => call(support.upgradePreview, { params: { id } }, signal),
      staleTime: 0,
    }),
  upgrade: (id: string) => mutationOptions({ mutationFn: () => call(support.upgrade, { params: { id }, body: { to: 'eekonomi-smart' as const } }) }),
  receipt: (id: string) => queryOptions({ queryKey: ['upgrades', id], queryFn: ({ signal }) => call(support.receipt, { params: { id } }, signal) }),
}
