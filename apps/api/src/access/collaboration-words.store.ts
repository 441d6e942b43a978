import type { Database } from '@portal/database'
import * as z from 'zod'
import type { Bindings } from '../platform/bindings.ts'

/**
 * With more hits than this, the list is read in its own order and filtered: matches are frequent, so a page fills quickly. With fewer, the hits are
 * fetched and sorted.
 */
const MANY = 1_000

const found = z.object({ words: z.array(z.string()).nullable(), ids: z.array(z.string()).nullable() })

/** The words searched for, longest first, and the collaborations that contain a word beginning with the longest. */
export type WordHits = { readonly words: readonly string[]; readonly ids: readonly string[] | 'many' }

/** Searches the words of the customers' names and numbers, in the collaborations of these agencies, ended ones included. */
export const hitsOf = async (pool: Database['pool'], agencies: readonly string[], q: string): Promise<WordHits> => {
  const { rows } = await pool.query({ name: 'search-candidates', text: CANDIDATES, values: [agencies, q, MANY + 1] })
  const { words, ids } = found.parse(rows[0])
  return { words: words ?? [], ids: ids !== null && ids.length > MANY ? 'many' : (ids ?? []) }
}

/** SQL condition: one of the collaboration's words begins with this word. */
export const hasWord = (collaborationId: string, word: string): string =>
  `EXISTS (SELECT FROM collaboration_word w WHERE w.collaboration_id = ${collaborationId} AND starts_with(w.word, ${word}))`

/** SQL conditions on a collaboration `c` of the agencies searched: every word searched for begins a word of the customer's name or number. */
export const wordConditions = ({ words, ids }: WordHits, bind: Bindings): readonly string[] => {
  const [first, ...others] = words
  if (first === undefined) return []
  if (ids.length === 0) return ['false']
  return [
    ids === 'many' ? hasWord('c.id', bind(first, 'text')) : `c.id = ANY(${bind(ids, 'uuid[]')})`,
    ...others.map((word) => hasWord('c.id', bind(word, 'text'))),
  ]
}

/** The hits of each agency, up to the limit. In "C" order all words with one beginning form a range of the index. */
const CANDIDATES = `
  WITH asked AS MATERIALIZED (SELECT word FROM words_of($2) AS word ORDER BY length(word) DESC, word),
       longest AS MATERIALIZED (SELECT word FROM asked LIMIT 1)
  SELECT (SELECT array_agg(word) FROM asked) AS words,
         (SELECT array_agg(hit.id) FROM unnest($1::uuid[]) AS agency(id), LATERAL (
            SELECT w.collaboration_id AS id FROM collaboration_word w
            WHERE w.agency_id = agency.id AND w.word >= (SELECT word FROM longest) COLLATE "C"
              AND w.word < ((SELECT word FROM longest) || chr(1114111)) COLLATE "C"
            LIMIT $3) AS hit) AS ids`
