import type { PgClient } from '@portal/database'
import type { StartPlan } from '@portal/domain'
import { actsAt } from '../../../access/acts-at.store.ts'
import type { CollaborationRow } from '../collaborations.rows.store.ts'

type Client = Pick<PgClient, 'query'>

/**
 * Locks every collaboration of the pair and of the subscription, then the subscription. This is the order of an end, so a start and an end of the
 * same pair run one after the other, and so do two starts in one service.
 */
export const lockStart = async (client: Client, { agencyId, customerId, subscriptionId }: CollaborationRow): Promise<void> => {
  const pair = `SELECT id FROM collaboration WHERE (agency_id = $1 AND customer_id = $2) OR subscription_id = $3 ORDER BY id FOR UPDATE`
  await client.query({ name: 'start-lock-collaborations', text: pair, values: [agencyId, customerId, subscriptionId] })
  await client.query({ name: 'start-lock-subscription', text: 'SELECT id FROM subscription WHERE id = $1 FOR UPDATE', values: [subscriptionId] })
}

/** Saves the plan in one statement. No content is changed. */
export const saveStart = async (client: Client, request: CollaborationRow, plan: StartPlan, at: Date): Promise<void> => {
  await actsAt(client, at)
  const declined = plan.declined.map(({ id }) => id)
  const { rowCount } = await client.query({
    name: 'start-save',
    text: SAVE,
    values: [request.id, at, request.subscriptionId, plan.subscriptionState, declined],
  })
  if (rowCount !== 1) throw new Error('the locked request was no longer pending')
  if (plan.first) await client.query(LICENCES, [request.customerId, request.service])
}

const SAVE = `
  WITH others AS (UPDATE collaboration SET status = 'declined' WHERE id = ANY($5::uuid[])),
  workspace AS (UPDATE subscription SET state = $4, begun = true WHERE id = $3 AND (state <> $4 OR NOT begun))
  UPDATE collaboration SET status = 'active', started_at = $2 WHERE id = $1 AND status = 'pending'`

/** A service that is new to the customer gives its administrators a licence. After a restart everybody has the licences from before. */
const LICENCES = `
  INSERT INTO licence (membership_id, service) SELECT id, $2 FROM membership WHERE company_id = $1 AND role = 'administrator' ON CONFLICT DO NOTHING`
