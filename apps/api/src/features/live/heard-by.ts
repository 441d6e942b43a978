import type { Database } from '@portal/database'
import { type Change, CHANGE_TOPICS, mayHear, pairOf, relationToCompany, type Standing } from '@portal/domain'
import type { Actor } from '../../access/actor.ts'
import { type CustomerFacts, loadFactsOfCustomers } from '../../access/customer-facts.store.ts'
import { standingsTo, standingsToPair } from '../../access/standing.ts'
import { loadLicences, workspacesOf } from '../../access/workspace-access.store.ts'
import type { Listener, Listeners } from './listeners.ts'

type Hearing = { readonly listener: Listener; readonly change: Change }

/** What tells who is near a change, and what they may see of it, is read from the facts of the moment: those of its customer. */
const needsFacts = ({ topic, audience }: Change): boolean => CHANGE_TOPICS[topic].scope === 'workspace' || audience === 'shared'

/** Who is told of which change: only those who may see what changed (G21). */
export const heardBy = async (database: Database, changes: readonly Change[], listeners: Listeners): Promise<readonly Hearing[]> => {
  const customerIds = [...new Set(changes.filter(needsFacts).map(({ companyId }) => companyId))]
  const facts = await loadFactsOfCustomers(database.pool, customerIds)
  const heard: Hearing[] = []
  for (const change of changes) {
    const known = facts.get(change.companyId)
    for (const listener of listeners.near(partiesOf(change, known))) {
      if (await hears(database, change, known, listener.actor)) heard.push({ listener, change })
    }
  }
  return heard
}

/** The companies whose members may have anything to do with a change. */
const partiesOf = (change: Change, facts: CustomerFacts | undefined): readonly string[] => {
  const { companyId, agencyId } = change
  if (needsFacts(change)) return [companyId, ...new Set(facts?.collaborations.map((each) => each.agencyId))]
  return agencyId === null ? [companyId] : [companyId, agencyId]
}

const hears = async (database: Database, change: Change, facts: CustomerFacts | undefined, actor: Actor): Promise<boolean> => {
  if (CHANGE_TOPICS[change.topic].scope === 'audience') return mayHear(change, standingsOf(change, facts, actor))
  if (!facts) return false
  const licences = await loadLicences(database, actor, change.companyId)
  const workspace = workspacesOf(facts, actor, licences).find(({ subscription }) => subscription.id === change.id)
  return workspace !== undefined && workspace.access !== 'none' && mayHear(change, workspace.standings)
}

/** How somebody stands to what changed, by its audience. */
const standingsOf = ({ audience, companyId, agencyId }: Change, facts: CustomerFacts | undefined, actor: Actor): readonly Standing[] => {
  if (audience !== 'shared') return standingsToPair(actor, { agencyId: audience === 'pair' ? agencyId : null, customerId: companyId })
  const relation = (id: string) => (facts ? relationToCompany(pairOf(facts, id, companyId)) : null)
  return standingsTo(actor, companyId, (id) => (relation(id) === 'via' ? 'via' : null))
}
