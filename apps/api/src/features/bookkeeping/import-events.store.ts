import type { EventDetails } from '@portal/contract'
import type { PgClient } from '@portal/database'
import { v7 } from 'uuid'
import type { Actor } from '../../platform/actor.ts'
import type { Owner } from './bookkeeping.store.ts'

/** Who imported, from which side; `null`: the portal itself. */
export type ImportedBy = { readonly actor: Actor; readonly party: 'agency' | 'customer' } | null

/** Of interest to the pair while an agency works in these books, to the company alone otherwise. */
export const saveImportEvent = (client: Pick<PgClient, 'query'>, { companyId, agencyId }: Owner, by: ImportedBy, details: EventDetails) =>
  client.query(
    `INSERT INTO event (id, company_id, agency_id, audience, type, actor_user_id, actor_name, actor_party, details)
     VALUES ($1, $2, $3, $4, 'sie-imported', $5, $6, $7, $8)`,
    [v7(), companyId, agencyId, agencyId ? 'pair' : 'company', by?.actor.userId ?? null, by?.actor.name ?? null, by?.party ?? null, details],
  )
