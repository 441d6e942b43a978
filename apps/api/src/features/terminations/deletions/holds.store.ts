import type { PgClient } from '@portal/database'
import type { Day } from '@portal/domain'
import { v7 } from 'uuid'
import { tell } from '../../../events/tell.store.ts'
import type { Actor } from '../../../access/actor.ts'
import type { Receipt } from '../receipts.store.ts'

type Decision = { readonly actor: Actor; readonly at: Date }

/** Ends the hold that is there, if any. `false`: there is none. */
const lift = async (client: PgClient, terminationId: string, { actor, at }: Decision): Promise<boolean> => {
  const text = 'UPDATE deletion_hold SET lifted_at = $2, lifted_by_user_id = $3 WHERE termination_id = $1 AND lifted_at IS NULL'
  return (await client.query(text, [terminationId, at, actor.userId])).rowCount === 1
}

/**
 * Puts a hold on a locked deletion, in place of the one that is there, and writes the event for both parties. Reminders of the day it had are forgotten, so
 * that those of the new day are sent.
 */
export const saveHold = async (client: PgClient, receipt: Receipt, hold: { readonly reason: string; readonly lastDay: Day }, decision: Decision) => {
  const { actor, at } = decision
  await lift(client, receipt.id, decision)
  await client.query('INSERT INTO deletion_hold (id, termination_id, reason, last_day, set_by_user_id, set_at) VALUES ($1, $2, $3, $4, $5, $6)', [
    v7(),
    receipt.id,
    hold.reason,
    hold.lastDay,
    actor.userId,
    at,
  ])
  await client.query('DELETE FROM deletion_reminder WHERE termination_id = $1', [receipt.id])
  const details = { ...named(receipt), lastDay: hold.lastDay }
  await tell(client, { at, by: { actor, party: null } }, [{ type: 'deletion-held', ...pairOf(receipt), details }])
}

/** Lifts the hold before its last day, and writes the event for both parties. `false`: there is none. */
export const saveLifted = async (client: PgClient, receipt: Receipt, decision: Decision): Promise<boolean> => {
  if (!(await lift(client, receipt.id, decision))) return false
  const { actor, at } = decision
  await tell(client, { at, by: { actor, party: null } }, [{ type: 'deletion-released', ...pairOf(receipt), details: named(receipt) }])
  return true
}

const pairOf = ({ customerId: companyId, agencyId }: Receipt) => ({ companyId, agencyId })
const named = ({ service, subscriptionId, receiptNumber, id: terminationId }: Receipt) => ({ service, subscriptionId, receiptNumber, terminationId })
