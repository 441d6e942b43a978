import type { Database, PgClient } from '@portal/database'
import { DELETION_STATUSES, type FormerRead } from '@portal/domain'
import { v7 } from 'uuid'
import * as z from 'zod'
import type { Actor } from '../../platform/actor.ts'

const deletion = z.object({
  subscriptionId: z.string(),
  terminationId: z.string(),
  on: z.string(),
  status: z.enum(DELETION_STATUSES),
  endedBy: z.enum(['agency', 'customer']),
})
export type ScheduledDeletion = z.output<typeof deletion>

/** The destructions that are scheduled in these subscriptions. */
export const scheduledDeletions = async ({ pool }: Database, subscriptionIds: readonly string[]): Promise<readonly ScheduledDeletion[]> => {
  const { rows } = await pool.query({
    name: 'scheduled-deletions',
    text: `SELECT d.subscription_id AS "subscriptionId", d.termination_id AS "terminationId", d.due_on::text AS "on", d.status, t.ended_by AS "endedBy"
           FROM deletion d JOIN termination t ON t.id = d.termination_id WHERE d.subscription_id = ANY($1::uuid[]) AND d.status = 'scheduled'`,
    values: [subscriptionIds],
  })
  return z.array(deletion).parse(rows)
}

/** Keeps that the reading was taken away, and tells the two of it. */
export const saveAccessRemoval = async (client: PgClient, customerId: string, { termination, resting }: FormerRead, actor: Actor): Promise<void> => {
  const { id: terminationId, agencyId, service, subscriptionId } = termination
  await client.query('INSERT INTO agency_access_removal (termination_id, by_user_id) VALUES ($1, $2)', [terminationId, actor.userId])
  const details = { service, subscriptionId, terminationId, ...(resting && { resting }) }
  await client.query(
    `INSERT INTO event (id, company_id, agency_id, audience, type, actor_user_id, actor_name, actor_party,
      details) VALUES ($1, $2, $3, 'pair', 'agency-access-taken-away', $4, $5, 'customer', $6)`,
    [v7(), customerId, agencyId, actor.userId, actor.name, details],
  )
}
