import type { Database } from '@portal/database'
import { ROLES } from '@portal/domain'
import * as z from 'zod'
import { agenciesOf, type Actor } from '../../access/actor.ts'
import { hasWord, hitsOf } from '../../access/collaboration-words.store.ts'

const reachable = z.object({
  id: z.string(),
  name: z.string(),
  customerNumber: z.string(),
  kind: z.enum(['agency', 'customer']),
  via: z.enum(['membership', 'collaboration']),
  role: z.enum(ROLES).nullable(),
})
export type Reachable = z.output<typeof reachable>

/** The last row of the page before. The list has own companies first, then customers, each by name and id. */
export type ReachableAfter = { readonly via: 'membership' | 'collaboration'; readonly name: string; readonly id: string }

/** Up to `limit` companies that the actor can switch to. `q`: the beginning of a word of the name, or of the customer number. */
export const listReachable = async (
  { pool }: Database,
  actor: Actor,
  q: string | undefined,
  after: ReachableAfter | undefined,
  limit: number,
): Promise<readonly Reachable[]> => {
  const own = after?.via === 'collaboration' ? [] : await rowsOf(pool, OWN, [actor.userId, q ?? null, after?.name ?? null, after?.id ?? null, limit])
  const rest = limit - own.length
  const agencies = agenciesOf(actor).map(({ companyId }) => companyId)
  if (rest <= 0 || agencies.length === 0) return own
  const from = after?.via === 'collaboration' ? after : undefined
  const mine = actor.memberships.map(({ companyId }) => companyId)
  const asked = q === undefined ? { words: [], ids: 'many' as const } : await hitsOf(pool, agencies, q)
  const fetched = asked.ids !== 'many' && asked.words.length > 0
  const values = [agencies, from?.name ?? null, from?.id ?? null, rest, mine, asked.words, ...(fetched ? [asked.ids] : [])]
  return [...own, ...(await rowsOf(pool, fetched ? FETCHED : WALKED, values))]
}

const rowsOf = async (pool: Database['pool'], text: string, values: unknown[]): Promise<Reachable[]> =>
  z.array(reachable).parse((await pool.query(text, values)).rows)

const OWN = `
  SELECT c.id, c.name, c.customer_number AS "customerNumber", c.kind, 'membership' AS via, m.role
  FROM membership m JOIN company c ON c.id = m.company_id
  WHERE m.user_id = $1 AND m.status = 'active' AND ($3::text IS NULL OR (c.name, c.id) > ($3, $4::uuid))
    AND ($2::text IS NULL OR NOT EXISTS (SELECT FROM words_of($2) AS asked WHERE NOT EXISTS (SELECT
      FROM words_of(c.name || ' ' || c.customer_number) AS w WHERE starts_with(w, asked))))
  ORDER BY c.name, c.id LIMIT $5`

/** A customer with several services is listed once. */
const ONE_EACH = `
  SELECT DISTINCT ON (k.customer_name, k.customer_id) k.customer_id AS id, k.customer_name AS name, k.customer_number AS "customerNumber"
  FROM collaboration k`
const WHICH = `
  k.status = 'active' AND k.customer_id <> ALL ($5::uuid[])
  AND ($2::text IS NULL OR k.customer_name >= $2) AND ($2::text IS NULL OR (k.customer_name, k.customer_id) > ($2, $3::uuid))
  AND NOT EXISTS (SELECT FROM unnest($6::text[]) AS asked(word) WHERE NOT ${hasWord('k.id', 'asked.word')})
  ORDER BY k.customer_name, k.customer_id LIMIT $4`

const asCustomers = (found: string): string => `
  SELECT id, name, "customerNumber", 'customer' AS kind, 'collaboration' AS via, NULL AS role FROM (${found}) AS customer ORDER BY name, id LIMIT $4`

/** Reads each agency's list in index order and stops as soon as the page is full. */
const WALKED = asCustomers(`
  SELECT DISTINCT ON (found.name, found.id) found.* FROM unnest($1::uuid[]) AS agency(id),
    LATERAL (${ONE_EACH} WHERE k.agency_id = agency.id AND ${WHICH}) AS found
  ORDER BY found.name, found.id`)

/** Few customers match: they are fetched and sorted. */
const FETCHED = asCustomers(`${ONE_EACH} WHERE k.id = ANY($7::uuid[]) AND k.agency_id = ANY($1::uuid[]) AND ${WHICH}`)
