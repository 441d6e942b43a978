import type { Database } from '@portal/database'
import { COMPANY_KINDS } from '@portal/domain'
import * as z from 'zod'
import { beginsWith, byWords, FOLDED, foldedName } from './by-words.ts'

const company = z.object({
  id: z.string(),
  name: z.string(),
  customerNumber: z.string(),
  kind: z.enum(COMPANY_KINDS),
  organisationNumber: z.string().nullable(),
})
export type CompanyHit = z.output<typeof company>

/**
 * Companies by customer number, organisation number, the beginning of the name, or the beginnings of words: in this order, then by name. The number of
 * a person's own firm is found only when it is whole, so that nobody can feel the way to its masked digits.
 */
export const findCompanies = async ({ pool }: Pick<Database, 'pool'>, q: string, limit: number): Promise<readonly CompanyHit[]> => {
  const { rows } = await pool.query({ name: 'support-search-companies', text: SEARCH, values: [q, limit, digitsOf(q)] })
  return z.array(company).parse(rows)
}

/** The last ten digits of what looks like a number of at least four digits. `null`: it does not. */
const digitsOf = (q: string): string | null => (/^\d[\d\s-]{3,}$/.test(q) ? q.replaceAll(/\D/g, '').slice(-10) : null)

const SEARCH = `
  WITH hits AS (
    (SELECT c.id, 0 AS rank FROM company c WHERE c.customer_number = $1)
    UNION ALL
    (SELECT c.id, 1 FROM company c
       WHERE ${beginsWith(`(ten_digits_of(c.organisation_number) COLLATE "C")`, '$3::text')}
         AND (length($3) = 10 OR substr(ten_digits_of(c.organisation_number), 3, 2) >= '20')
       ORDER BY (ten_digits_of(c.organisation_number) COLLATE "C") LIMIT $2)
    UNION ALL
    (SELECT c.id, 2 FROM company c WHERE ${beginsWith(foldedName('c'), FOLDED)} ORDER BY ${foldedName('c')}, c.id LIMIT $2)
    UNION ALL
    (${byWords('company_word', 'company_id')})
  )
  SELECT c.id, c.name, c.customer_number AS "customerNumber", c.kind, c.organisation_number AS "organisationNumber"
  FROM (SELECT id, min(rank) AS rank FROM hits GROUP BY id) AS hit JOIN company c USING (id) ORDER BY hit.rank, c.name, c.id LIMIT $2`
