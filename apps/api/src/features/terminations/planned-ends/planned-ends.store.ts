import type { PgClient } from '@portal/database'
import {
  CONFIRMATIONS,
  type Day,
  OUTCOMES,
  PARTY_KINDS,
  PLANNED_END_STATUSES,
  SERVICE_CODES,
  STANDS_IN_THE_WAY,
  type StatusChange,
} from '@portal/domain'
import * as z from 'zod'
import { actorScope, type Actor } from '../../../access/actor.ts'

type Client = Pick<PgClient, 'query'>

const plan = z.object({
  id: z.string(),
  actId: z.string(),
  collaborationId: z.string(),
  agencyId: z.string(),
  agencyName: z.string(),
  agencyNumber: z.string(),
  customerId: z.string(),
  customerName: z.string(),
  customerNumber: z.string(),
  subscriptionId: z.string(),
  service: z.enum(SERVICE_CODES),
  lastDay: z.string(),
  outcome: z.enum(OUTCOMES),
  /** What was acknowledged, with the fingerprint of its fact at planning. */
  acknowledged: z.array(z.object({ code: z.enum(CONFIRMATIONS), fingerprint: z.string() })),
  reason: z.string().nullable(),
  by: z.enum(PARTY_KINDS),
  userId: z.string(),
  userName: z.string(),
  plannedAt: z.date(),
  status: z.enum(PLANNED_END_STATUSES),
  firstTriedOn: z.string().nullable(),
  triedOn: z.string().nullable(),
  inTheWay: z.array(z.enum(STANDS_IN_THE_WAY)),
})
/** A planned end with its parties. */
export type PlannedRow = z.output<typeof plan>

/** Finds a plan within what the actor may know: of one of their companies, or any for support. */
export const findPlan = async (client: Client, id: string, actor: Actor): Promise<PlannedRow | undefined> => {
  const text = `${SELECT} WHERE p.id = $1 AND (p.agency_id = ANY($2::uuid[]) OR p.customer_id = ANY($2::uuid[]) OR $3)`
  const { rows } = await client.query({ name: 'planned-end', text, values: [id, ...actorScope(actor)] })
  return rows[0] ? plan.parse(rows[0]) : undefined
}

/** The plans with these ids, for the portal's own work, in the order of their ids. */
export const plansById = (client: Client, ids: readonly string[]) => read(client, 'planned-ends', 'p.id = ANY($1::uuid[])', [ids])

/** The plans of these collaborations that may still happen. */
export const standingPlans = (client: Client, collaborationIds: readonly string[]) =>
  read(client, 'planned-ends-standing', `p.collaboration_id = ANY($1::uuid[]) AND p.status IN ('planned', 'waiting')`, [collaborationIds])

/** The plans of an act that come next on this last day. */
export const plansOfAct = (client: Client, actId: string, lastDay: Day) =>
  read(client, 'planned-ends-act', `p.act_id = $1 AND p.last_day = $2 AND p.status = 'planned'`, [actId, lastDay])

const read = async (client: Client, name: string, condition: string, values: readonly unknown[]): Promise<readonly PlannedRow[]> => {
  const { rows } = await client.query({ name, text: `${SELECT} WHERE ${condition} ORDER BY p.id`, values: [...values] })
  return z.array(plan).parse(rows)
}

/** Saves new plans. The plans before them must have made room (`setStatuses`). */
export const savePlans = async (client: Client, rows: readonly PlannedRow[]): Promise<void> => {
  await client.query({ name: 'planned-end-save', text: SAVE, values: [JSON.stringify(rows)] })
}

/** Changes the statuses of plans; that which comes next is set last, since there is only one in a collaboration. */
export const setStatuses = async (client: Client, changes: readonly StatusChange[], at: Date): Promise<void> => {
  for (const { id, status } of changes.toSorted((one, other) => Number(one.status === 'planned') - Number(other.status === 'planned')))
    await client.query({
      name: 'planned-end-status',
      text: `UPDATE planned_end SET status = $2, closed_at = CASE WHEN $2 IN ('planned', 'waiting') THEN NULL ELSE $3::timestamptz END WHERE id = $1`,
      values: [id, status, at],
    })
}

export const setLastDay = async (client: Client, id: string, lastDay: Day, at: Date): Promise<void> => {
  await client.query('UPDATE planned_end SET last_day = $2, moved_at = $3 WHERE id = $1', [id, lastDay, at])
}

const SELECT = `
  SELECT p.id, p.act_id AS "actId", p.collaboration_id AS "collaborationId", p.agency_id AS "agencyId", c.agency_name AS "agencyName",
    c.agency_number AS "agencyNumber", p.customer_id AS "customerId", c.customer_name AS "customerName", c.customer_number AS "customerNumber",
    c.subscription_id AS "subscriptionId", c.service, p.last_day::text AS "lastDay", p.outcome, p.acknowledged, p.reason, p.planned_by AS "by",
    p.planned_by_user_id AS "userId", coalesce(u.name, '') AS "userName", p.planned_at AS "plannedAt", p.status,
    p.first_tried_on::text AS "firstTriedOn", p.tried_on::text AS "triedOn", p.in_the_way AS "inTheWay"
  FROM planned_end p JOIN collaboration c ON c.id = p.collaboration_id LEFT JOIN "user" u ON u.id = p.planned_by_user_id`

const SAVE = `
  INSERT INTO planned_end (id, act_id, collaboration_id, agency_id, customer_id, last_day, outcome, acknowledged, reason, planned_by,
    planned_by_user_id, planned_at, status)
  SELECT id, "actId", "collaborationId", "agencyId", "customerId", "lastDay", outcome, acknowledged, reason, "by", "userId", "plannedAt", status
  FROM json_to_recordset($1::json) AS r (id uuid, "actId" uuid, "collaborationId" uuid, "agencyId" uuid, "customerId" uuid, "lastDay" date,
    outcome text, acknowledged jsonb, reason text, "by" text, "userId" uuid, "plannedAt" timestamptz, status text)`
