import type { Database } from '@portal/database'
import { ROLES } from '@portal/domain'
import * as z from 'zod'
import { agenciesOf, type Actor } from '../../platform/actor.ts'
import { MEMBER_NAME } from '../../platform/member-name.store.ts'

const mainContact = z.object({ membershipId: z.string(), name: z.string(), email: z.string(), status: z.enum(['invited', 'active']) })

const details = z.object({ name: z.string(), customerNumber: z.string(), organisationNumber: z.string().nullable(), mainContact: mainContact.nullable() })

/** What a company is called, its numbers, and whom the vendor talks to there. */
export const loadDetails = async ({ pool }: Database, companyId: string) =>
  details.parse((await pool.query({ name: 'company-details', text: DETAILS, values: [companyId] })).rows[0])

const DETAILS = `
  SELECT c.name, c.customer_number AS "customerNumber", c.organisation_number AS "organisationNumber",
    (SELECT json_build_object('membershipId', m.id, 'name', ${MEMBER_NAME}, 'email', u.email, 'status', m.status)
       FROM membership m JOIN "user" u ON u.id = m.user_id WHERE m.company_id = c.id AND m.is_main_contact) AS "mainContact"
  FROM company c WHERE c.id = $1`

const reachable = z.object({
  id: z.string(),
  name: z.string(),
  customerNumber: z.string(),
  kind: z.enum(['agency', 'customer']),
  via: z.enum(['membership', 'collaboration']),
  role: z.enum(ROLES).nullable(),
})
export type Reachable = z.output<typeof reachable>

/** Where the list goes on: own companies come first, then customers; each by name, then id. */
export type ReachableAfter = { readonly via: 'membership' | 'collaboration'; readonly name: string; readonly id: string }

/** Up to `limit` companies the actor can go to, in list order. `q`: the beginning of any word of the name, or of the customer number. */
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
  return [...own, ...(await rowsOf(pool, CUSTOMERS, [agencies, q ?? null, from?.name ?? null, from?.id ?? null, rest, mine]))]
}

const rowsOf = async (pool: Database['pool'], text: string, values: unknown[]): Promise<Reachable[]> =>
  z.array(reachable).parse((await pool.query(text, values)).rows)

/** Every word asked for begins some word of the name or number. */
const matches = (column: string, number: string) =>
  `($2::text IS NULL OR NOT EXISTS (SELECT FROM words_of($2) AS asked WHERE NOT EXISTS (SELECT
    FROM words_of(${column} || ' ' || ${number}) AS w WHERE starts_with(w, asked))))`

const OWN = `
  SELECT c.id, c.name, c.customer_number AS "customerNumber", c.kind, 'membership' AS via, m.role
  FROM membership m JOIN company c ON c.id = m.company_id
  WHERE m.user_id = $1 AND m.status = 'active' AND ${matches('c.name', 'c.customer_number')} AND ($3::text IS NULL OR (c.name, c.id) > ($3, $4::uuid))
  ORDER BY c.name, c.id LIMIT $5`

/** Each agency's list is walked in its own index order and stopped early; a customer with several services is one company. */
const CUSTOMERS = `
  SELECT id, name, "customerNumber", 'customer' AS kind, 'collaboration' AS via, NULL AS role FROM (
    SELECT DISTINCT ON (found.name, found.id) found.* FROM unnest($1::uuid[]) AS agency(id), LATERAL (
      SELECT DISTINCT ON (k.customer_name, k.customer_id) k.customer_id AS id, k.customer_name AS name, k.customer_number AS "customerNumber"
      FROM collaboration k
      WHERE k.agency_id = agency.id AND k.status = 'active' AND k.customer_id <> ALL ($6::uuid[])
        AND ($3::text IS NULL OR k.customer_name >= $3) AND ($3::text IS NULL OR (k.customer_name, k.customer_id) > ($3, $4::uuid))
        AND ${matches('k.customer_name', 'k.customer_number')}
      ORDER BY k.customer_name, k.customer_id LIMIT $5) AS found
    ORDER BY found.name, found.id) AS merged
  ORDER BY name, id LIMIT $5`
