import { companies } from '@portal/contract'
import { pages } from '../../platform/query.ts'

export const companyQueries = {
  /** Where the visitor can go: own companies first, then customers; thousands for an agency, so a page at a time. */
  reachable: (q: string) => pages(companies.list, { query: { q, limit: 30 } }, { staleTime: 60_000 }),
}
