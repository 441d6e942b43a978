import { events } from '@portal/contract'
import { pages } from '../../platform/query.ts'

export const eventQueries = {
  list: (companyId: string) => pages(events.list, { params: { id: companyId }, query: { limit: 50 } }),
}
