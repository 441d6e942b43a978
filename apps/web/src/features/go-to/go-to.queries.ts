import { companies, terminations } from '@portal/contract'
import { query } from '../../platform/query.ts'

export const goToQueries = {
  /** The first companies that match, own ones first. */
  companies: (q: string) => query(companies.list, { query: { q, limit: 8 } }, { staleTime: 60_000, enabled: q !== '' }),
  receipts: (number: string) => query(terminations.find, { query: { number } }, { staleTime: 60_000, enabled: number !== '' }),
}
