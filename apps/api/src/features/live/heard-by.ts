import type { Database } from '@portal/database'
import { type Change, CHANGE_TOPICS, mayHear, pairOf, relationToCompany, type Standing } from '@portal/domain'
import { type Actor, membershipIn } from '../../access/actor.ts'
import { type CustomerFacts, loadFactsOfCustomers } from '../../access/customer-facts.store.ts'
import { standingsTo, standingsToPair } from '../../access/standing.ts'
import { loadLicencesOf, workspacesOf } from '../../access/workspace-access.store.ts'
import type { Listener, Listeners } from './listeners.ts'

type Hearing = { readonly listener: Listener; readonly change: Change }

/** What tells who is near a change, and what they may see of it, is read from the facts of the moment: those of its customer. */
const needsFacts = ({ topic, audience }: Change): boolean => CHANGE_TOPICS[topic].scope === 'workspace' || audience === 'shared'

/** Who is told of which change: only those who may see what changed (G21). The facts are read once for all changes and listeners. */
export const heardBy = async (database: Database, changes: readonly Change[], listeners: Listeners): Promise<readonly Hearing[]> => {
  const customerIds = [...new Set(changes.filter(needsFacts).map(({ companyId }) => companyId))]
  const facts = await loadFactsOfCustomers(database.pool, customerIds)
  const near = changes.flatMap((change) => listeners.near(partiesOf(change, facts.get(change.companyId))).map((listener) => ({ listener, change })))
  const licences = await loadLicencesOf(database, [...new Set(near.flatMap((each) => ownMembershipIn(each) ?? []))])
  return near.filter((each) => {
    const own = ownMembershipIn(each)
    return hears(each, facts.get(each.change.companyId), (own === undefined ? undefined : licences.get(own)) ?? [])
  })
}

/** The listener's membership of the company whose content changed: its licences decide what the listener reads there. */
const ownMembershipIn = ({ listener, change: { topic, companyId } }: Hearing): string | undefined =>
  CHANGE_TOPICS[topic].scope === 'workspace' ? membershipIn(listener.actor, companyId)?.membershipId : undefined

/** The companies whose members may have anything to do with a change. */
const partiesOf = (change: Change, facts: CustomerFacts | undefined): readonly string[] => {
  const { companyId, agencyId } = change
  if (needsFacts(change)) return [companyId, ...new Set(facts?.collaborations.map((each) => each.agencyId))]
  return agencyId === null ? [companyId] : [companyId, agencyId]
}

const hears = ({ change, listener: { actor } }: Hearing, facts: CustomerFacts | undefined, licences: readonly string[]): boolean => {
  if (CHANGE_TOPICS[change.topic].scope === 'audience') return mayHear(change, standingsOf(change, facts, actor))
  if (!facts) return false
  const workspace = workspacesOf(facts, actor, licences).find(({ subscription }) => subscription.id === change.id)
  return workspace !== undefined && workspace.access !== 'none' && mayHear(change, workspace.standings)
}

/** How somebody stands to what changed, by its audience. */
const standingsOf = ({ audience, companyId, agencyId }: Change, facts: CustomerFacts | undefined, actor: Actor): readonly Standing[] => {
  if (audience !== 'shared') return standingsToPair(actor, { agencyId: audience === 'pair' ? agencyId : null, customerId: companyId })
  const relation = (id: string) => (facts ? relationToCompany(pairOf(facts, id, companyId)) : null)
  return standingsTo(actor, companyId, (id) => (relation(id) === 'via' ? 'via' : null))
}
