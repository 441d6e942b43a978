import type { Database } from '@portal/database'
import { addressBeginning, MEMBERSHIP_STATUSES, ROLES } from '@portal/domain'
import * as z from 'zod'
import { beginsWith, byWords, FOLDED, foldedName } from './by-words.ts'

/** The companies of a person that are shown. */
const MOST_COMPANIES = 3

const person = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  support: z.boolean(),
  memberships: z.array(
    z.object({
      company: z.object({ id: z.string(), name: z.string(), customerNumber: z.string() }),
      role: z.enum(ROLES),
      status: z.enum(MEMBERSHIP_STATUSES),
    }),
  ),
})

/** People by the beginning of the address in either spelling of its domain, of the name, or of words of the name: in this order, then by name. */
export const findPeople = async ({ pool }: Pick<Database, 'pool'>, q: string, limit: number) => {
  const { rows } = await pool.query({ name: 'support-search-people', text: SEARCH, values: [q, limit, addressBeginning(q).toLowerCase()] })
  return z
    .array(person)
    .parse(rows)
    .map(({ memberships, ...rest }) => ({
      ...rest,
      companies: memberships.slice(0, MOST_COMPANIES),
      moreCompanies: memberships.length > MOST_COMPANIES,
    }))
}

const SEARCH = `
  WITH hits AS (
    (SELECT u.id, 1 AS rank FROM "user" u WHERE u.email ~>=~ $3 AND u.email ~<~ ($3 || chr(1114111)) ORDER BY u.email USING ~<~ LIMIT $2)
    UNION ALL
    (SELECT u.id, 2 FROM "user" u WHERE ${beginsWith(foldedName('u'), FOLDED)} ORDER BY ${foldedName('u')}, u.id LIMIT $2)
    UNION ALL
    (${byWords('user_word', 'user_id')})
  ),
  best AS MATERIALIZED (
    SELECT u.id, u.name, u.email, u.support, hit.rank FROM (SELECT id, min(rank) AS rank FROM hits GROUP BY id) AS hit JOIN "user" u USING (id)
    ORDER BY hit.rank, u.name, u.id LIMIT $2
  )
  SELECT b.id, b.name, b.email, b.support, coalesce((SELECT json_agg(json_build_object('company',
        json_build_object('id', c.id, 'name', c.name, 'customerNumber', c.customer_number), 'role', m.role, 'status', m.status) ORDER BY c.name, c.id)
      FROM (SELECT * FROM membership m WHERE m.user_id = b.id ORDER BY m.id LIMIT ${MOST_COMPANIES + 1}) AS m JOIN company c ON c.id = m.company_id),
    '[]') AS memberships
  FROM best b ORDER BY b.rank, b.name, b.id`
