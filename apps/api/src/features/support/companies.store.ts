import type { Database } from '@portal/database'
import { addressBeginning } from '@portal/domain'
import * as z from 'zod'

const company = z.object({ id: z.string(), name: z.string(), customerNumber: z.string(), kind: z.enum(['agency', 'customer']) })
export type FoundCompany = z.output<typeof company>

/** Upper bound of hits; beyond it the search must be narrowed. */
const MOST_HITS = 2_000

/** Finds companies by the beginnings of words of their names, or by the beginning of a member's address, in either spelling of its domain. Sorted by name. */
export const searchCompanies = async ({ pool }: Pick<Database, 'pool'>, q: string, limit: number): Promise<readonly FoundCompany[]> => {
  const { rows } = await pool.query({ name: 'support-companies', text: SEARCH, values: [q, limit, addressBeginning(q)] })
  return z.array(company).parse(rows)
}

const SEARCH = `
  WITH asked AS MATERIALIZED (SELECT array_agg(w ORDER BY length(w) DESC) AS words FROM words_of($1) AS w),
  hits AS (
    (SELECT w.company_id AS id FROM asked, company_word w WHERE w.word >= asked.words[1] AND w.word < asked.words[1] || chr(1114111) COLLATE "C"
       AND NOT EXISTS (SELECT FROM unnest(asked.words[2:]) AS other WHERE NOT EXISTS (SELECT FROM company_word o
         WHERE o.company_id = w.company_id AND o.word >= other AND o.word < other || chr(1114111) COLLATE "C")) LIMIT ${MOST_HITS})
    UNION
    (SELECT m.company_id FROM "user" u JOIN membership m ON m.user_id = u.id
       WHERE u.email LIKE replace(replace(replace(lower($3), '\\', '\\\\'), '%', '\\%'), '_', '\\_') || '%' LIMIT ${MOST_HITS})
  )
  SELECT c.id, c.name, c.customer_number AS "customerNumber", c.kind FROM hits JOIN company c USING (id) ORDER BY c.name, c.id LIMIT $2`
