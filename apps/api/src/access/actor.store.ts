import type { PgClient } from '@portal/database'
import { type Day, LANGUAGES, ROLES, secondFactorState } from '@portal/domain'
import * as z from 'zod'
import type { Actor } from './actor.ts'

const row = z.object({
  name: z.string(),
  email: z.string(),
  support: z.boolean(),
  language: z.enum(LANGUAGES).nullable(),
  firstStepsClosed: z.boolean(),
  isSetUp: z.boolean(),
  memberships: z.array(
    z.object({
      membershipId: z.string(),
      companyId: z.string(),
      companyKind: z.enum(['agency', 'customer']),
      companyName: z.string(),
      customerNumber: z.string(),
      role: z.enum(ROLES),
      isMainContact: z.boolean(),
      endsOn: z.string().nullable(),
    }),
  ),
})

/**
 * The signed-in person as of today; `undefined` when the user no longer exists. A membership of an auditor whose last day has passed is left out.
 * `exempt`: addresses of whom no second factor is asked, those of a demo.
 */
export const findActor = async (
  { pool }: { readonly pool: Pick<PgClient, 'query'> },
  userId: string,
  today: Day,
  exempt: ReadonlySet<string> = NOBODY,
): Promise<Actor | undefined> => {
  const { rows } = await pool.query({ name: 'actor', text: ACTOR, values: [userId, today] })
  if (!rows[0]) return undefined
  const { isSetUp, ...person } = row.parse(rows[0])
  const secondFactor = secondFactorState({ isSetUp, support: person.support, isExempt: exempt.has(person.email) })
  return { userId, ...person, secondFactor, hasProvedLately: false }
}

const NOBODY: ReadonlySet<string> = new Set()

const ACTOR = `
  SELECT u.name, u.email, u.support, u.language, u.first_steps_closed AS "firstStepsClosed", u.two_factor_enabled AS "isSetUp",
    coalesce(json_agg(json_build_object(
    'membershipId', m.id, 'companyId', c.id, 'companyKind', c.kind, 'companyName', c.name, 'customerNumber', c.customer_number,
    'role', m.role, 'isMainContact', m.is_main_contact, 'endsOn', m.ends_on) ORDER BY c.name, c.id) FILTER (WHERE m.id IS NOT NULL), '[]') AS memberships
  FROM "user" u LEFT JOIN (membership m JOIN company c ON c.id = m.company_id)
    ON m.user_id = u.id AND m.status = 'active' AND (m.ends_on IS NULL OR m.ends_on >= $2)
  WHERE u.id = $1 GROUP BY u.id`
