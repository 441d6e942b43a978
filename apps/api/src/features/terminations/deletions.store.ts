import type { PgClient } from '@portal/database'
import { type Deletion, DELETION_STATUSES, type EventType, type PartyKind, type SubscriptionState } from '@portal/domain'
import { v7 } from 'uuid'
import * as z from 'zod'
import type { Actor } from '../../platform/actor.ts'
import type { Receipt } from './receipts.store.ts'

const row = z.object({ on: z.string(), status: z.enum(DELETION_STATUSES), begun: z.boolean() })

/** The destruction this termination decided, locked until the transaction is over; `null`: it decided none. */
export const lockDeletion = async (client: PgClient, { id, subscriptionId }: Receipt): Promise<Deletion | null> => {
  await client.query('SELECT id FROM subscription WHERE id = $1 FOR UPDATE', [subscriptionId])
  const { rows } = await client.query(LOCK, [id])
  return rows[0] ? row.parse(rows[0]) : null
}

const LOCK = `
  SELECT due_on::text AS "on", status, EXISTS (SELECT FROM deletion_run r WHERE r.termination_id = d.termination_id) AS begun
  FROM deletion d WHERE d.termination_id = $1 FOR UPDATE OF d`

export type Decision = { readonly actor: Actor; readonly party: PartyKind; readonly at: Date }

export const saveCancellation = async (
  client: PgClient,
  receipt: Receipt,
  state: SubscriptionState,
  { actor, party, at }: Decision,
): Promise<void> => {
  const type: EventType = 'deletion-cancelled'
  const details = {
    service: receipt.service,
    subscriptionId: receipt.subscriptionId,
    receiptNumber: receipt.receiptNumber,
    terminationId: receipt.id,
  }
  await client.query(`UPDATE deletion SET status = 'cancelled', decided_by_user_id = $2, decided_at = $3 WHERE termination_id = $1`, [
    receipt.id,
    actor.userId,
    at,
  ])
  await client.query('UPDATE subscription SET state = $2 WHERE id = $1', [receipt.subscriptionId, state])
  await client.query(
    `INSERT INTO event (id, company_id, agency_id, audience, type, at,
      actor_user_id, actor_name, actor_party, details) VALUES ($1, $2, $3, 'pair', $4, $5, $6, $7, $8, $9)`,
    [v7(), receipt.customerId, receipt.agencyId, type, at, actor.userId, actor.name, party, details],
  )
}
