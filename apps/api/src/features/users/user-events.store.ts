import type { EventDetails } from '@portal/contract'
import type { PgClient } from '@portal/database'
import type { EventAudience, EventType } from '@portal/domain'
import { v7 } from 'uuid'
import type { Actor } from '../../platform/actor.ts'

export type UserEvent = { readonly companyId: string; readonly type: EventType; readonly audience: EventAudience; readonly details: EventDetails }

/** `by`: who did it, and from which side of the collaboration. */
export const saveUserEvent = (
  client: Pick<PgClient, 'query'>,
  { companyId, type, audience, details }: UserEvent,
  by: { readonly actor: Actor; readonly agencyId: string | null },
) =>
  client.query(
    `INSERT INTO event (id, company_id, agency_id, audience, type,
      actor_user_id, actor_name, actor_party, details) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [v7(), companyId, by.agencyId, audience, type, by.actor.userId, by.actor.name, by.agencyId ? 'agency' : 'customer', details],
  )
