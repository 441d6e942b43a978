import type { PgClient } from '@portal/database'
import type { EventType } from '@portal/domain'
import { v7 } from 'uuid'
import type { Actor } from '../../platform/actor.ts'
import type { Workspace } from '../../access/workspace-access.store.ts'

const TYPE: EventType = 'payroll-backup-handed-over'

/** Told to the customer, and to the agency at work there. */
export const saveHandoverEvent = (client: Pick<PgClient, 'query'>, { subscription, facts, standings }: Workspace, actor: Actor, at: Date) => {
  const agency = facts.collaborations.find((each) => each.subscriptionId === subscription.id && each.status === 'active')?.agencyId ?? null
  const party = standings.some(({ kind }) => kind === 'own') ? 'customer' : 'agency'
  const details = { service: subscription.service, subscriptionId: subscription.id }
  return client.query(
    `INSERT INTO event (id, company_id, agency_id, audience, type, at, actor_user_id, actor_name, actor_party, details)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [v7(), subscription.customerId, agency, agency === null ? 'company' : 'pair', TYPE, at, actor.userId, actor.name, party, details],
  )
}
