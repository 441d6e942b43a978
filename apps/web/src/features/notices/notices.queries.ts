import { type Call, notices } from '@portal/contract'
import { mutationOptions } from '@tanstack/react-query'
import { call } from '../../platform/call.ts'
import { pages, query } from '../../platform/query.ts'

export const noticeQueries = {
  list: () => pages(notices.list, { query: { limit: 50 } }),
  /** Asked again every minute, where what changes is not told. */
  unread: () => query(notices.unread, {}, { refetchInterval: 60_000 }),
  settings: () => query(notices.settings, {}),
  choose: () => mutationOptions({ mutationFn: (body: Call<typeof notices.choose>['body']) => call(notices.choose, { body }) }),
  read: () => mutationOptions({ mutationFn: (body: Call<typeof notices.read>['body']) => call(notices.read, { body }) }),
}
