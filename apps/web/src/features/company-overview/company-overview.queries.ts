import { companyOverview } from '@portal/contract'
import { pages, query } from '../../platform/query.ts'
import type { Watched } from './watched.ts'

export const companyOverviewQueries = {
  one: (companyId: string) => query(companyOverview.one, { params: { id: companyId } }),
  plannedEnds: (companyId: string, { state, from, until }: Watched['ends']) =>
    pages(companyOverview.plannedEnds, { params: { id: companyId }, query: { state, from, until, limit: 100 } }),
  deletions: (companyId: string) => pages(companyOverview.deletions, { params: { id: companyId }, query: { limit: 100 } }),
  exports: (companyId: string) => pages(companyOverview.exports, { params: { id: companyId }, query: { limit: 100 } }),
}
