import type { PgClient } from '@portal/database'
import { MEMBERSHIP_STATUSES, type PersonHistory, ROLES } from '@portal/domain'
import * as z from 'zod'

type Client = Pick<PgClient, 'query'>

const instant = z.string().transform((text) => new Date(text).toISOString())
const time = { since: instant, until: instant.nullable() }
const person = z.object({
  userId: z.string(),
  name: z.string(),
  email: z.string(),
  memberships: z.array(
    z.object({
      membershipId: z.string(),
      companyId: z.string(),
      companyKind: z.enum(['agency', 'customer']),
      times: z.array(
        z.union([
          z.object({ ...time, role: z.enum(ROLES), status: z.enum(MEMBERSHIP_STATUSES), endsOn: z.string().nullable() }),
          z.object({ ...time, role: z.null(), status: z.null(), endsOn: z.null() }),
        ]),
      ),
      licences: z.array(z.object({ ...time, service: z.string() })),
    }),
  ),
})
export type KnownPerson = PersonHistory & { readonly email: string }

/** A person with every membership there is or was. `email`: an address in its stored form. `undefined`: nobody has it. */
export const findPersonHistory = async (client: Client, email: string): Promise<KnownPerson | undefined> => {
  const found = await client.query<{ id: string }>({ name: 'person-by-email', text: 'SELECT id FROM "user" WHERE email = $1', values: [email] })
  if (!found.rows[0]) return undefined
  const { rows } = await client.query({ name: 'person-over-time', text: `${PERSONS} WHERE u.id = $1 GROUP BY u.id`, values: [found.rows[0].id] })
  return person.parse(rows[0])
}

/** Everybody who is or was a member of a company, by name, each with their memberships there. */
export const peopleOf = async (client: Client, companyId: string): Promise<readonly KnownPerson[]> => {
  const { rows } = await client.query({
    name: 'people-over-time',
    text: `${PERSONS} WHERE m.company_id = $1 GROUP BY u.id ORDER BY u.name, u.id`,
    values: [companyId],
  })
  return z.array(person).parse(rows)
}

/** A membership that was removed is known by its past alone. */
const PERSONS = `
  WITH t AS (
    SELECT id AS membership_id, user_id, company_id, role, status, ends_on, since, NULL::timestamptz AS until FROM membership
    UNION ALL SELECT membership_id, user_id, company_id, role, status, ends_on, since, until FROM membership_past),
  m AS (
    SELECT membership_id, user_id, company_id,
      json_agg(json_build_object('since', since, 'until', until, 'role', role, 'status', status, 'endsOn', ends_on) ORDER BY since) AS times
    FROM t GROUP BY membership_id, user_id, company_id)
  SELECT u.id AS "userId", u.name, u.email, coalesce(json_agg(json_build_object('membershipId', m.membership_id, 'companyId', m.company_id,
    'companyKind', c.kind, 'times', m.times, 'licences', (
      SELECT coalesce(json_agg(json_build_object('service', l.service, 'since', l.since, 'until', l.until) ORDER BY l.since), '[]')
      FROM (SELECT service, since, NULL::timestamptz AS until FROM licence WHERE membership_id = m.membership_id
            UNION ALL SELECT service, since, until FROM licence_past WHERE membership_id = m.membership_id) AS l))) FILTER (WHERE m.user_id IS NOT NULL), '[]')
    AS memberships
  FROM "user" u LEFT JOIN (m JOIN company c ON c.id = m.company_id) ON m.user_id = u.id`
