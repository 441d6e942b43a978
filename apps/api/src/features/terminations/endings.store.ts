import type { PgClient } from '@portal/database'
import type { NewEvent } from '@portal/domain'
import type { Actor } from '../../access/actor.ts'
import { eventRows, insertEvents, insertNotices } from '../../events/tell.store.ts'
import type { SigningKey } from '../../platform/signing-key.ts'
import { sealIssued } from '../../receipts/seals.store.ts'
import { receiptHash } from './receipt-hash.ts'
import type { EndedWithReceipt } from './receipt-of.ts'

type Client = Pick<PgClient, 'query'>

/** `actor`: who ended, or who planned the end. */
export type Endings = {
  readonly ended: readonly EndedWithReceipt[]
  readonly actor: Pick<Actor, 'userId' | 'name'>
  readonly events: readonly NewEvent[]
  /** `customer`: the agency is told in another way. */
  readonly told?: 'customer' | undefined
}

/**
 * Saves the ends of an act in one statement: collaborations, subscriptions, terminations, deletions, events, and the plans that are carried out (they
 * have the termination's id) or superseded. Then seals the receipts. Throws when one of the collaborations is no longer active.
 */
export const saveEndings = async (client: Client, key: SigningKey, { ended, actor, events, told }: Endings): Promise<void> => {
  const [first] = ended
  if (!first) return
  const { effectiveAt, endedBy, customerId, customerNumber } = first.receipt
  const rows = ended.map(({ pair, plan, receipt }) => ({
    collaboration_id: pair.id,
    subscription_id: pair.subscriptionId,
    state: plan.subscriptionState,
    id: receipt.id,
    act_id: receipt.actId,
    agency_id: pair.agencyId,
    customer_id: pair.customerId,
    service: pair.service,
    outcome: receipt.outcome,
    receipt_number: receipt.receiptNumber,
    reason: receipt.reason,
    effects: receipt.effects,
    unchanged: receipt.unchanged,
    leftovers: receipt.leftovers,
    confirmations: receipt.confirmations,
    retention_until: receipt.retentionUntil,
    policy_version: receipt.policyVersion,
    planned_at: receipt.planned?.at ?? null,
    planned_last_day: receipt.planned?.lastDay ?? null,
    due_on: receipt.deletionOn,
  }))
  const { rowCount } = await client.query({
    name: 'termination-save',
    text: SAVE,
    values: [JSON.stringify(rows), effectiveAt, endedBy, actor.userId, eventRows(events, { at: effectiveAt, by: { actor, party: endedBy }, told })],
  })
  if (rowCount !== ended.length) throw new Error('a locked collaboration was no longer active')
  const issued = ended.map(({ receipt }) => ({ kind: 'end' as const, receiptNumber: receipt.receiptNumber, sha256: receiptHash(receipt) }))
  await sealIssued(client, key, { companyId: customerId, company: customerNumber, at: effectiveAt }, issued)
}

/** SQL: looks the few rows of an act up by their ids. By the join alone the planner takes them for a hundred, and reads the whole table. */
const among = (column: string, of: 'collaboration_id' | 'subscription_id'): string => `${column} = ANY(ARRAY(SELECT row.${of} FROM row))`

const SAVE = `
  WITH row AS (SELECT * FROM json_to_recordset($1::json) AS r (collaboration_id uuid, subscription_id uuid, state text, id uuid, act_id uuid,
    agency_id uuid, customer_id uuid, service text, outcome text, receipt_number text, reason text, effects jsonb, unchanged jsonb, leftovers jsonb,
    confirmations jsonb, retention_until date, policy_version text, planned_at timestamptz, planned_last_day date, due_on date)),
  ended AS (UPDATE collaboration c SET status = 'ended', ended_at = $2::timestamptz FROM row
    WHERE c.id = row.collaboration_id AND ${among('c.id', 'collaboration_id')} AND c.status = 'active' RETURNING c.id),
  workspace AS (UPDATE subscription s SET state = row.state, since = $2::timestamptz FROM row
    WHERE s.id = row.subscription_id AND ${among('s.id', 'subscription_id')} AND s.state <> row.state RETURNING s.id),
  kept AS (
    INSERT INTO termination (id, act_id, collaboration_id, subscription_id, agency_id, customer_id, service, outcome, ended_by, ended_by_user_id,
      effective_at, receipt_number, reason, effects, unchanged, leftovers, confirmations, retention_until, policy_version, planned_at, planned_last_day)
    SELECT row.id, act_id, collaboration_id, subscription_id, agency_id, customer_id, service, outcome, $3, $4, $2::timestamptz, receipt_number, reason,
      effects, unchanged, leftovers, confirmations, retention_until, policy_version, planned_at, planned_last_day
    FROM row JOIN ended ON ended.id = row.collaboration_id RETURNING id),
  plan AS (UPDATE planned_end p SET status = CASE WHEN p.id = row.id THEN 'carried-out' ELSE 'superseded' END, closed_at = $2::timestamptz
    FROM row WHERE p.collaboration_id = row.collaboration_id AND ${among('p.collaboration_id', 'collaboration_id')} AND p.status IN ('planned', 'waiting')),
  doomed AS (INSERT INTO deletion (termination_id, subscription_id, due_on, status)
    SELECT kept.id, subscription_id, due_on, 'scheduled' FROM kept JOIN row ON row.id = kept.id WHERE due_on IS NOT NULL),
  told AS (${insertEvents('$5')}),
  noticed AS (${insertNotices('$5')})
  SELECT id FROM kept`
