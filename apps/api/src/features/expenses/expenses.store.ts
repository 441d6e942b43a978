import type { PgClient } from '@portal/database'
import { COLLABORATION_STATUSES, type Day, SERVICE_CODES, type Waiting } from '@portal/domain'
import * as z from 'zod'
import { actorScope, type Actor } from '../../access/actor.ts'
import { addressee } from '../../platform/post.ts'

type Client = Pick<PgClient, 'query'>

const work = z.object({
  agencyId: z.string(),
  customerId: z.string(),
  subscriptionId: z.string(),
  service: z.enum(SERVICE_CODES),
  status: z.enum(COLLABORATION_STATUSES),
})
/** What a reminder needs to know of a collaboration. */
export type Work = z.output<typeof work>

/** Finds a collaboration within what the actor may know. */
export const findWork = async (client: Client, id: string, actor: Actor): Promise<Work | undefined> => {
  const { rows } = await client.query({
    name: 'expense-work',
    text: `SELECT agency_id AS "agencyId", customer_id AS "customerId", subscription_id AS "subscriptionId", service, status
           FROM collaboration WHERE id = $1 AND (agency_id = ANY($2::uuid[]) OR customer_id = ANY($2::uuid[]) OR $3)`,
    values: [id, ...actorScope(actor)],
  })
  return rows[0] ? work.parse(rows[0]) : undefined
}

const waiting = z.array(z.object({ person: z.string(), membershipId: z.string().nullable(), drafts: z.number(), remindedOn: z.string().nullable() }))

/** The persons with expense reports in draft, and the customer's user each of them is: the one named in the report, or the only one of that name. */
export const waitingPersons = async (client: Client, { subscriptionId, customerId }: Work): Promise<readonly Waiting[]> =>
  waiting.parse((await client.query({ name: 'expense-waiting', text: WAITING, values: [subscriptionId, customerId] })).rows)

const WAITING = `
  WITH member AS (SELECT m.id, u.name FROM membership m JOIN "user" u ON u.id = m.user_id WHERE m.company_id = $2 AND m.status = 'active'),
  drafted AS (
    SELECT content->>'person' AS person, min(content->>'membershipId') AS said, count(*)::int AS drafts FROM workspace_record
    WHERE subscription_id = $1 AND kind = 'expense-report' AND content->>'state' = 'draft' GROUP BY 1
  ), known AS (
    SELECT d.person, d.drafts, coalesce((SELECT m.id FROM member m WHERE m.id::text = d.said),
      (SELECT min(m.id::text)::uuid FROM member m WHERE m.name = d.person HAVING count(*) = 1)) AS id FROM drafted d
  )
  SELECT k.person, k.id AS "membershipId", k.drafts,
    (SELECT max(r.sent_on)::text FROM expense_reminder r WHERE r.subscription_id = $1 AND r.membership_id = k.id) AS "remindedOn"
  FROM known k`

/** Stores that a person was reminded on a day. `false`: a reminder of that day was stored already. */
export const keepReminder = async (client: Client, subscriptionId: string, membershipId: string, on: Day): Promise<boolean> => {
  const { rowCount } = await client.query(
    'INSERT INTO expense_reminder (subscription_id, membership_id, sent_on) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING',
    [subscriptionId, membershipId, on],
  )
  return rowCount === 1
}

const reminded = z.object({ ...addressee.shape, customer: z.string(), customerId: z.string(), drafts: z.number() })

/** Where a reminder goes, and how many reports are still in draft; `undefined`: the person is no longer a user. */
export const findAddressee = async (client: Client, subscriptionId: string, membershipId: string) => {
  const { rows } = await client.query({
    name: 'expense-addressee',
    text: `SELECT u.email, u.language, c.name AS customer, c.id AS "customerId",
             (SELECT count(*)::int FROM workspace_record r WHERE r.subscription_id = s.id AND r.kind = 'expense-report' AND r.content->>'state' = 'draft'
                AND (r.content->>'membershipId' = m.id::text OR r.content->>'person' = u.name)) AS drafts
           FROM subscription s JOIN company c ON c.id = s.company_id JOIN membership m ON m.company_id = c.id AND m.status = 'active'
             JOIN "user" u ON u.id = m.user_id WHERE s.id = $1 AND m.id = $2`,
    values: [subscriptionId, membershipId],
  })
  return rows[0] ? reminded.parse(rows[0]) : undefined
}
