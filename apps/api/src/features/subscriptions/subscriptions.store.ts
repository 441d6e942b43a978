import type { Database, PgClient } from '@portal/database'
import { DELETION_STATUSES, type FormerRead, PARTY_KINDS } from '@portal/domain'
import * as z from 'zod'
import { FALLS_ON } from '../../access/deletion-day.store.ts'
import { tell } from '../../events/tell.store.ts'
import type { Actor } from '../../access/actor.ts'

const deletion = z.object({
  subscriptionId: z.string(),
  terminationId: z.string(),
  on: z.string(),
  status: z.enum(DELETION_STATUSES),
  endedBy: z.enum(PARTY_KINDS),
  agencyId: z.string(),
})
export type ScheduledDeletion = z.output<typeof deletion>

/** The scheduled deletions of these subscriptions. */
export const scheduledDeletions = async ({ pool }: Database, subscriptionIds: readonly string[]): Promise<readonly ScheduledDeletion[]> => {
  const { rows } = await pool.query({
    name: 'scheduled-deletions',
    text: `SELECT d.subscription_id AS "subscriptionId", d.termination_id AS "terminationId", ${FALLS_ON}::text AS "on", d.status, t.ended_by AS "endedBy",
             t.agency_id AS "agencyId"
           FROM deletion d JOIN termination t ON t.id = d.termination_id WHERE d.subscription_id = ANY($1::uuid[]) AND d.status = 'scheduled'`,
    values: [subscriptionIds],
  })
  return z.array(deletion).parse(rows)
}

/** Stores that the customer's administrator took the read access away, and writes the event for both parties. */
export const saveAccessRemoval = async (
  client: PgClient,
  companyId: string,
  { termination, resting }: FormerRead,
  { actor, at }: { readonly actor: Actor; readonly at: Date },
): Promise<void> => {
  const { id: terminationId, agencyId, service, subscriptionId } = termination
  await client.query('INSERT INTO agency_access_removal (termination_id, by_user_id, at) VALUES ($1, $2, $3)', [terminationId, actor.userId, at])
  const details = { service, subscriptionId, terminationId, ...(resting && { resting }) }
  await tell(client, { at, by: { actor, party: 'customer' } }, [{ type: 'agency-access-taken-away', companyId, agencyId, details }])
}
