import type { Database } from '@portal/database'
import * as z from 'zod'
import type { Bindings } from './bindings.ts'

/** Above this many hits the list is walked in its own order and filtered: a page fills quickly. Below, the hits are fetched and sorted. */
const MANY = 1_000

const found = z.object({ words: z.array(z.string()).nullable(), ids: z.array(z.string()).nullable() })

type Whose = { readonly agencyId: string } | { readonly customerId: string }

/**
 * Conditions that leave the collaborations in which every word asked for begins a word of the customer's name or its number
 * (in a customer's list, where the customer is always the same: of the agency's).
 */
export const candidatesOf = async (pool: Database['pool'], whose: Whose, q: string, bind: Bindings): Promise<readonly string[]> => {
  if (!('agencyId' in whose)) {
    const asked = bind(q, 'text')
    return [
      `NOT EXISTS (SELECT FROM words_of(${asked}) AS asked WHERE NOT EXISTS (SELECT
        FROM words_of(c.agency_name || ' ' || c.agency_number) AS w WHERE starts_with(w, asked)))`,
    ]
  }
  const { rows } = await pool.query({ name: 'search-candidates', text: CANDIDATES, values: [whose.agencyId, q, MANY + 1] })
  const { words, ids } = found.parse(rows[0])
  const [first, ...others] = words ?? []
  if (first === undefined) return []
  const few = ids !== null && ids.length <= MANY
  return [
    few ? `c.id = ANY(${bind(ids, 'uuid[]')})` : hasWord(bind(first, 'text')),
    ...(ids === null ? ['false'] : []),
    ...others.map((word) => hasWord(bind(word, 'text'))),
  ]
}

const hasWord = (word: string): string => `EXISTS (SELECT FROM collaboration_word w WHERE w.collaboration_id = c.id AND starts_with(w.word, ${word}))`

/** The words asked for, longest first, and the hits of the first one, capped. "C" order: a prefix is a range. */
const CANDIDATES = `
  WITH asked AS MATERIALIZED (SELECT word FROM words_of($2) AS word ORDER BY length(word) DESC, word),
       longest AS MATERIALIZED (SELECT word FROM asked LIMIT 1)
  SELECT (SELECT array_agg(word) FROM asked) AS words,
         (SELECT array_agg(hit.id) FROM (
            SELECT w.collaboration_id AS id FROM collaboration_word w
            WHERE w.agency_id = $1 AND w.word >= (SELECT word FROM longest) COLLATE "C" AND w.word < ((SELECT word FROM longest) || chr(1114111)) COLLATE "C"
            LIMIT $3) AS hit) AS ids`
