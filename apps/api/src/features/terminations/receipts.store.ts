import type { PgClient } from '@portal/database'
import { ACCESS_LEVELS, CONFIRMATIONS, DELETION_STATUSES, type NonEmpty, OUTCOMES, PARTY_KINDS, SERVICE_CODES, SHOWN } from '@portal/domain'
import * as z from 'zod'
import { HELD_THROUGH } from '../../access/deletion-day.store.ts'
import { actorScope, type Actor } from '../../access/actor.ts'

const effect = z.object({
  party: z.enum(PARTY_KINDS),
  service: z.enum(SERVICE_CODES),
  subscriptionId: z.string(),
  before: z.enum(ACCESS_LEVELS),
  after: z.enum(ACCESS_LEVELS),
})

const leftover = z.object({ party: z.enum(PARTY_KINDS), service: z.enum(SERVICE_CODES), through: z.enum(SERVICE_CODES), what: z.enum(SHOWN) })

/** Everything that a receipt states. */
const receipt = z.object({
  id: z.string(),
  /** The act that it was part of, with other ends; `null`: it was alone. */
  actId: z.string().nullable(),
  collaborationId: z.string(),
  subscriptionId: z.string(),
  agencyId: z.string(),
  agencyName: z.string(),
  agencyNumber: z.string(),
  customerId: z.string(),
  customerName: z.string(),
  customerNumber: z.string(),
  service: z.enum(SERVICE_CODES),
  outcome: z.enum(OUTCOMES),
  endedBy: z.enum(PARTY_KINDS),
  effectiveAt: z.date(),
  receiptNumber: z.string(),
  reason: z.string().nullable(),
  effects: z.array(effect),
  unchanged: z.array(effect),
  leftovers: z.array(leftover),
  together: z.array(z.object({ id: z.string(), receiptNumber: z.string(), service: z.enum(SERVICE_CODES) })),
  confirmations: z.array(z.object({ code: z.enum(CONFIRMATIONS), done: z.boolean(), count: z.number(), acknowledged: z.boolean() })),
  retentionUntil: z.string().nullable(),
  policyVersion: z.string(),
  /** Whether it has a proof; receipts from before there were seals have none. */
  sealed: z.boolean(),
  /** When it was planned, and the last day it named; `null`: it came at once. */
  planned: z.object({ at: z.coerce.date(), lastDay: z.string() }).nullable(),
  /** The day that the end decided, which the receipt says. A hold may move it: `fallsOn`. */
  deletionOn: z.string().nullable(),
  heldThrough: z.string().nullable(),
  deletionStatus: z.enum(DELETION_STATUSES).nullable(),
  deletionProgress: z.object({ removed: z.number(), total: z.number() }).nullable(),
  /** A hold that is not lifted; it may have lapsed. */
  hold: z.object({ reason: z.string(), lastDay: z.string(), since: z.coerce.date() }).nullable(),
})
export type Receipt = z.output<typeof receipt>

/** Finds a termination within what the actor may know: of one of their companies, or any for support. */
export const findReceipt = async (client: Pick<PgClient, 'query'>, id: string, actor: Actor): Promise<Receipt | undefined> => {
  const text = `${SELECT} WHERE t.id = $1 AND (t.agency_id = ANY($2::uuid[]) OR t.customer_id = ANY($2::uuid[]) OR $3)`
  const { rows } = await client.query({ name: 'receipt', text, values: [id, ...actorScope(actor)] })
  return rows[0] ? receipt.parse(rows[0]) : undefined
}

/** The termination of a collaboration, which a second, later end is shown. */
export const findReceiptOf = async (client: Pick<PgClient, 'query'>, collaborationId: string): Promise<Receipt | undefined> => {
  const { rows } = await client.query({ name: 'receipt-of', text: `${SELECT} WHERE t.collaboration_id = $1`, values: [collaborationId] })
  return rows[0] ? receipt.parse(rows[0]) : undefined
}

/** Finds a termination by its receipt number, for a person who has the receipt. */
export const findReceiptByNumber = async (client: Pick<PgClient, 'query'>, receiptNumber: string): Promise<Receipt | undefined> => {
  const { rows } = await client.query({ name: 'receipt-by-number', text: `${SELECT} WHERE t.receipt_number = $1`, values: [receiptNumber] })
  return rows[0] ? receipt.parse(rows[0]) : undefined
}

/** Finds a termination for the portal's own work, such as mails. */
export const findReceiptById = async (client: Pick<PgClient, 'query'>, id: string): Promise<Receipt | undefined> => {
  const { rows } = await client.query({ name: 'receipt-by-id', text: `${SELECT} WHERE t.id = $1`, values: [id] })
  return rows[0] ? receipt.parse(rows[0]) : undefined
}

/** Finds several terminations for the portal's own work, in the order of their ids. Those that do not exist are left out. */
export const findReceiptsById = async (client: Pick<PgClient, 'query'>, ids: readonly string[]): Promise<readonly Receipt[]> => {
  const { rows } = await client.query({ name: 'receipts-by-id', text: `${SELECT} WHERE t.id = ANY($1::uuid[]) ORDER BY t.id`, values: [ids] })
  return z.array(receipt).parse(rows)
}

/** Every receipt of the act that a receipt belongs to, itself among them, in the order of their ids. */
export const findReceiptsOfAct = async (client: Pick<PgClient, 'query'>, one: Receipt): Promise<NonEmpty<Receipt>> => {
  if (one.actId === null) return [one]
  const { rows } = await client.query({ name: 'receipts-of-act', text: `${SELECT} WHERE t.act_id = $1 ORDER BY t.id`, values: [one.actId] })
  const [first, ...others] = z.array(receipt).parse(rows)
  return first ? [first, ...others] : [one]
}

const SELECT = `
  SELECT t.id, t.act_id AS "actId", t.collaboration_id AS "collaborationId", t.subscription_id AS "subscriptionId", t.agency_id AS "agencyId",
    c.agency_name AS "agencyName", c.agency_number AS "agencyNumber", t.customer_id AS "customerId", c.customer_name AS "customerName",
    c.customer_number AS "customerNumber", t.service, t.outcome, t.ended_by AS "endedBy", t.effective_at AS "effectiveAt", t.receipt_number AS "receiptNumber",
    t.reason, t.effects, t.unchanged, t.leftovers, t.confirmations, t.retention_until::text AS "retentionUntil",
    t.policy_version AS "policyVersion", EXISTS (SELECT FROM receipt_seal s WHERE s.receipt_number = t.receipt_number AND s.kind = 'end') AS sealed,
    CASE WHEN t.planned_at IS NOT NULL THEN json_build_object('at', t.planned_at, 'lastDay', t.planned_last_day) END AS planned,
    d.due_on::text AS "deletionOn", ${HELD_THROUGH}::text AS "heldThrough", d.status AS "deletionStatus",
    (SELECT coalesce(json_agg(json_build_object('id', o.id, 'receiptNumber', o.receipt_number, 'service', o.service) ORDER BY o.id), '[]')
       FROM termination o WHERE o.act_id = t.act_id AND o.id <> t.id) AS together,
    CASE WHEN d.status = 'scheduled' AND r.removed IS NOT NULL THEN json_build_object('removed', r.removed, 'total', r.records) END AS "deletionProgress",
    CASE WHEN d.status = 'scheduled' THEN (SELECT json_build_object('reason', h.reason, 'lastDay', h.last_day, 'since', h.set_at) FROM deletion_hold h
      WHERE h.termination_id = t.id AND h.lifted_at IS NULL) END AS hold
  FROM termination t JOIN collaboration c ON c.id = t.collaboration_id LEFT JOIN deletion d ON d.termination_id = t.id
    LEFT JOIN deletion_run r ON r.termination_id = t.id`
