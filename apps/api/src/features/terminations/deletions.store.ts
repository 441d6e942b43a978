import type { PgClient } from '@portal/database'
import { type Deletion, DELETION_STATUSES, type PartyKind, type SubscriptionState } from '@portal/domain'
import * as z from 'zod'
import { actsAt } from '../../access/acts-at.store.ts'
import { HELD_THROUGH } from '../../access/deletion-day.store.ts'
import { tell } from '../../events/tell.store.ts'
import type { Actor } from '../../access/actor.ts'
import type { Receipt } from './receipts.store.ts'

const row = z.object({ on: z.string(), status: z.enum(DELETION_STATUSES), begun: z.boolean(), heldThrough: z.string().nullable() })

/** Locks the deletion that a termination decided, until the transaction ends; `null`: it decided none. */
export const lockDeletion = async (client: PgClient, { id, subscriptionId }: Receipt): Promise<Deletion | null> => {
  await client.query('SELECT id FROM subscription WHERE id = $1 FOR UPDATE', [subscriptionId])
  const { rows } = await client.query(LOCK, [id])
  return rows[0] ? row.parse(rows[0]) : null
}

const LOCK = `
  SELECT due_on::text AS "on", status, EXISTS (SELECT FROM deletion_run r WHERE r.termination_id = d.termination_id) AS begun,
    ${HELD_THROUGH}::text AS "heldThrough"
  FROM deletion d WHERE d.termination_id = $1 FOR UPDATE OF d`

export type Decision = { readonly actor: Actor; readonly party: PartyKind; readonly at: Date }

export const saveCancellation = async (
  client: PgClient,
  receipt: Receipt,
  state: SubscriptionState,
  { actor, party, at }: Decision,
): Promise<void> => {
  const { id: terminationId, service, subscriptionId, customerId: companyId, agencyId, receiptNumber } = receipt
  await client.query(`UPDATE deletion SET status = 'cancelled', decided_by_user_id = $2, decided_at = $3 WHERE termination_id = $1`, [
    terminationId,
    actor.userId,
    at,
  ])
  await actsAt(client, at)
  await client.query('UPDATE subscription SET state = $2 WHERE id = $1', [subscriptionId, state])
  const details = { service, subscriptionId, receiptNumber, terminationId }
  await tell(client, { at, by: { actor, party } }, [{ type: 'deletion-cancelled', companyId, agencyId, details }])
}
