import { type Answer, companies } from '@portal/contract'
import { pages } from '../../platform/query.ts'

export type Reachable = Answer<typeof companies.list>['items'][number]

export const companyQueries = {
  /** The companies the visitor can go to, own ones first. An agency has thousands of customers, so they come page by page. */
  reachable: (q: string) => pages(companies.list, { query: { q, limit: 30 } }, { staleTime: 60_000 }),
}
