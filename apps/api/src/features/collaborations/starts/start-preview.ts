import { createHash } from 'node:crypto'
import type { StartPreview } from '@portal/contract'
import { activeIn, previewStart, type StartFacts, type StartPlan } from '@portal/domain'
import { type CompanyName, namesOf } from '../../../access/company-names.store.ts'
import { loadCustomerFacts } from '../../../access/customer-facts.store.ts'
import type { PgClient } from '../../../platform/database.ts'
import { canonical } from '../../../platform/idempotency.ts'
import type { CollaborationRow } from '../collaborations.rows.store.ts'

/** The facts that a start is decided from, as this transaction sees them. */
export const loadStartFacts = async (client: Pick<PgClient, 'query'>, { id, customerId }: CollaborationRow): Promise<StartFacts> => {
  const { subscriptions, collaborations, terminations } = await loadCustomerFacts(client, customerId)
  const collaboration = collaborations.find((each) => each.id === id)
  if (!collaboration) throw new Error(`the collaboration ${id} was not found`)
  return { collaboration, subscriptions, collaborations, terminations }
}

/** What accepting would do, with every agency named. The version is a fingerprint of all of it. */
export const startPreviewOf = async (client: Pick<PgClient, 'query'>, facts: StartFacts): Promise<StartPreview> => {
  const { blockers, plan } = previewStart(facts)
  const { effects = [], unchanged = [], declined = [] } = plan ?? {}
  const active = activeIn(facts.collaboration.subscriptionId, facts.collaborations)
  const names = await namesOf(client, [...new Set(facts.collaborations.map(({ agencyId }) => agencyId))])
  const named = (effect: StartPlan['effects'][number]): StartPreview['effects'][number] => {
    const { agencyId, ...rest } = effect
    return { ...rest, agency: agencyId === null ? null : nameIn(names, agencyId) }
  }
  return {
    version: createHash('sha256').update(canonical({ blockers, effects, unchanged, declined })).digest('base64url').slice(0, 32),
    blockers,
    active: active ? { collaborationId: active.id, agency: nameIn(names, active.agencyId) } : null,
    effects: effects.map(named),
    unchanged: unchanged.map(named),
    declined: declined.map(({ agencyId }) => nameIn(names, agencyId)),
  }
}

const nameIn = (names: ReadonlyMap<string, CompanyName>, id: string): CompanyName => {
  const name = names.get(id)
  if (!name) throw new Error(`company ${id} has no name`)
  return name
}
