import { events } from '@portal/contract'
import { pages, query } from '../../platform/query.ts'

export const eventQueries = {
  list: (companyId: string) => pages(events.list, { params: { id: companyId }, query: { limit: 50 } }),
  latest: (companyId: string) => query(events.list, { params: { id: companyId }, query: { limit: 8 } }),
}
