import type { PgClient } from '@portal/database'
import { COLLABORATION_STATUSES, type NewEvent, pairOf, SERVICE_CODES, type TerminationFacts, type TerminationPlan } from '@portal/domain'
import * as z from 'zod'
import { actorScope, type Actor } from '../../access/actor.ts'
import { loadCustomerFacts } from '../../access/customer-facts.store.ts'
import { eventRows, insertEvents } from '../../events/tell.store.ts'
import type { Receipt } from './receipts.store.ts'
import { loadWorkspaceFacts } from './termination-facts.store.ts'

type Client = Pick<PgClient, 'query'>

const pairRow = z.object({
  id: z.string(),
  agencyId: z.string(),
  customerId: z.string(),
  subscriptionId: z.string(),
  service: z.enum(SERVICE_CODES),
  status: z.enum(COLLABORATION_STATUSES),
  agencyName: z.string(),
  agencyNumber: z.string(),
  customerName: z.string(),
  customerNumber: z.string(),
})
export type PairRow = z.output<typeof pairRow>

/** Finds a collaboration and its two parties, within what the actor may know. */
export const findPair = async (client: Client, id: string, actor: Actor): Promise<PairRow | undefined> => {
  const { rows } = await client.query({ name: 'termination-pair', text: PAIR, values: [id, ...actorScope(actor)] })
  return rows[0] ? pairRow.parse(rows[0]) : undefined
}

/**
 * Locks every collaboration of the pair, and this subscription. Two ends of one pair then run one after the other, so no cascade is derived from
 * old facts.
 */
export const lockPair = (client: Client, { agencyId, customerId, subscriptionId }: PairRow) =>
  client.query({
    name: 'termination-lock',
    text: `WITH pair AS (SELECT id FROM collaboration WHERE agency_id = $1 AND customer_id = $2 ORDER BY id FOR UPDATE),
                workspace AS (SELECT id FROM subscription WHERE id = $3 FOR UPDATE)
           SELECT (SELECT count(*) FROM pair) AS pair, (SELECT count(*) FROM workspace) AS workspace`,
    values: [agencyId, customerId, subscriptionId],
  })

/** The facts that an end is decided from, as this transaction sees them. */
export const loadFacts = async (
  client: Client,
  pair: PairRow,
  { today, rules }: Pick<TerminationFacts, 'today' | 'rules'>,
): Promise<TerminationFacts> => {
  const facts = await loadCustomerFacts(client, pair.customerId)
  const workspace = await loadWorkspaceFacts(client, rules.services[pair.service], pair.subscriptionId)
  const collaboration = facts.collaborations.find(({ id }) => id === pair.id)
  if (!collaboration) throw new Error(`the collaboration ${pair.id} was not found`)
  return {
    collaboration,
    workspace,
    pair: pairOf(facts, pair.agencyId, pair.customerId),
    customer: { customerNumber: pair.customerNumber, hasMainContact: facts.hasMainContact },
    rules,
    today,
  }
}

const stored = z.object({ requestHash: z.string(), answer: z.unknown() })

/** The answer that this user already got under this key. */
export const findAnswer = async (client: Client, userId: string, key: string) => {
  const { rows } = await client.query({
    name: 'idempotent-answer',
    text: `SELECT request_hash AS "requestHash", answer FROM idempotency_key WHERE user_id = $1 AND key = $2`,
    values: [userId, key],
  })
  return rows[0] ? stored.parse(rows[0]) : undefined
}

export type Ending = {
  readonly pair: PairRow
  readonly plan: TerminationPlan
  readonly actor: Actor
  readonly receipt: Receipt
  readonly events: readonly NewEvent[]
  readonly key: string
  readonly requestHash: string
  readonly answer: unknown
}

/**
 * Saves the plan in one statement: collaboration, subscription, termination, deletion, events and the idempotent answer. Throws when the
 * collaboration is no longer active.
 */
export const saveEnding = async (client: Client, { pair, plan, actor, receipt, ...ending }: Ending): Promise<void> => {
  const { rowCount } = await client.query({
    name: 'termination-save',
    text: SAVE,
    values: [
      pair.id,
      receipt.effectiveAt,
      pair.subscriptionId,
      plan.subscriptionState,
      receipt.id,
      pair.agencyId,
      pair.customerId,
      pair.service,
      receipt.outcome,
      receipt.endedBy,
      actor.userId,
      receipt.receiptNumber,
      receipt.reason,
      JSON.stringify(receipt.effects),
      JSON.stringify(receipt.unchanged),
      JSON.stringify(receipt.confirmations),
      receipt.retentionUntil,
      receipt.policyVersion,
      receipt.deletionOn,
      eventRows(ending.events, { at: receipt.effectiveAt, by: { actor, party: receipt.endedBy } }),
      ending.key,
      ending.requestHash,
      JSON.stringify(ending.answer),
    ],
  })
  if (rowCount !== 1) throw new Error('the collaboration was not active any more although it is locked')
}

const SAVE = `
  WITH ended AS (UPDATE collaboration SET status = 'ended', ended_at = $2::timestamptz WHERE id = $1 AND status = 'active' RETURNING id),
  workspace AS (UPDATE subscription SET state = $4 WHERE id = $3 AND state <> $4 RETURNING id),
  kept AS (
    INSERT INTO termination (id, collaboration_id, subscription_id, agency_id, customer_id, service, outcome, ended_by, ended_by_user_id, effective_at,
      receipt_number, reason, effects, unchanged, confirmations, retention_until, policy_version)
    SELECT $5, ended.id, $3, $6, $7, $8, $9, $10, $11, $2::timestamptz, $12, $13, $14, $15, $16, $17, $18 FROM ended RETURNING id),
  planned AS (INSERT INTO deletion (termination_id, subscription_id, due_on, status)
    SELECT kept.id, $3, $19::date, 'scheduled' FROM kept WHERE $19::date IS NOT NULL),
  told AS (${insertEvents('$20')}),
  answered AS (INSERT INTO idempotency_key (user_id, key, request_hash, answer) SELECT $11, $21, $22, $23 FROM kept)
  SELECT id FROM kept`

const PAIR = `
  SELECT id, agency_id AS "agencyId", customer_id AS "customerId", subscription_id AS "subscriptionId", service, status,
    agency_name AS "agencyName", agency_number AS "agencyNumber", customer_name AS "customerName", customer_number AS "customerNumber"
  FROM collaboration WHERE id = $1 AND (agency_id = ANY($2::uuid[]) OR customer_id = ANY($2::uuid[]) OR $3)`
