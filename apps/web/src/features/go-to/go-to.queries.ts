import { companies, terminations } from '@portal/contract'
import { receiptNumberStart } from '@portal/domain'
import { query } from '../../platform/query.ts'

export const goToQueries = {
  /** The first companies that match, own ones first. */
  companies: (q: string) => query(companies.list, { query: { q, limit: 8 } }, { staleTime: 60_000, enabled: q !== '' }),
  /** Not asked for a text that begins no receipt number. */
  receipts: (number: string) =>
    query(terminations.find, { query: { number } }, { staleTime: 60_000, enabled: receiptNumberStart(number) !== undefined }),
}
