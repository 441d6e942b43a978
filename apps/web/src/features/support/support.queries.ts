import { events, subscriptions, support } from '@portal/contract'
import { mutationOptions } from '@tanstack/react-query'
import { call } from '../../platform/call.ts'
import { pages, query } from '../../platform/query.ts'

export const supportQueries = {
  /** Asked again every minute, because what is stuck is not told. */
  start: () => query(support.start, {}, { staleTime: 0, refetchInterval: 60_000 }),
  search: (q: string) => query(support.search, { query: { q } }, { enabled: q.length >= 2 }),
  subscriptions: (id: string) => query(subscriptions.list, { params: { id } }),
  events: (id: string) => pages(events.list, { params: { id }, query: { limit: 20 } }),
  offer: (id: string) => query(support.upgradePreview, { params: { id } }, { staleTime: 0 }),
  upgrade: (id: string) => mutationOptions({ mutationFn: () => call(support.upgrade, { params: { id }, body: { to: 'eekonomi-smart' as const } }) }),
  receipt: (id: string) => query(support.receipt, { params: { id } }),
}
