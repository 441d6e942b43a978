import type { Database } from '@portal/database'
import { hitsOf, wordConditions } from '../../access/collaboration-words.store.ts'
import type { Bindings } from '../../platform/bindings.ts'

type Whose = { readonly agencyId: string } | { readonly customerId: string }

/**
 * SQL conditions for a search: every word searched for begins a word of the customer's name or number. In a customer's own list, where the customer
 * is always the same, the agency's name and number are searched instead.
 */
export const candidatesOf = async (pool: Database['pool'], whose: Whose, q: string, bind: Bindings): Promise<readonly string[]> => {
  if ('agencyId' in whose) return wordConditions(await hitsOf(pool, [whose.agencyId], q), bind)
  const asked = bind(q, 'text')
  return [
    `NOT EXISTS (SELECT FROM words_of(${asked}) AS asked WHERE NOT EXISTS (SELECT
      FROM words_of(c.agency_name || ' ' || c.agency_number) AS w WHERE starts_with(w, asked)))`,
  ]
}
