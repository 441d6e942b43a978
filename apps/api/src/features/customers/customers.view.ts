import type { CustomerView, ServiceOfCustomer } from '@portal/contract'
import {
  type AccessFacts,
  type CollaborationStatus,
  collaborationAbilities,
  type Day,
  pairOf,
  personLevel,
  relationToCompany,
  relationToSubscription,
  SERVICE_CODES,
} from '@portal/domain'
import { serviceName } from '@portal/texts'
import { agenciesOf, type Actor } from '../../access/actor.ts'
import type { NextEnd } from '../../access/planned-ends.store.ts'
import { plannedEndOf } from '../../access/planned-end.view.ts'
import { standingsToPair } from '../../access/standing.ts'
import type { CustomerRow } from './customer-rows.store.ts'

export type Seen = {
  readonly agencyId: string
  readonly actor: Actor
  readonly status: CollaborationStatus
  /** What decides access at a customer. `undefined`: its collaborations are all active, which decides it. */
  readonly factsOf: (customerId: string) => AccessFacts | undefined
  /** The end that comes next, by collaboration. */
  readonly nextEnds: ReadonlyMap<string, NextEnd>
  readonly today: Day
}

/** A customer as a person of the agency, or of support, sees it. */
export const customerView = (row: CustomerRow, seen: Seen): CustomerView => ({
  id: row.id,
  name: row.name,
  customerNumber: row.customerNumber,
  services: row.works.map((work) => serviceView(row.id, work, seen)).toSorted((one, other) => rank(one) - rank(other)),
  mainContact: row.mainContact,
  responsible: seen.actor.memberships.some(({ companyId }) => companyId === seen.agencyId) ? row.responsible : null,
})

const rank = ({ service }: ServiceOfCustomer): number => SERVICE_CODES.indexOf(service.code)

const serviceView = (
  customerId: string,
  [collaborationId, service, subscriptionId, state, terminationId]: CustomerRow['works'][number],
  { agencyId, actor, status, factsOf, nextEnds, today }: Seen,
): ServiceOfCustomer => {
  const subscription = { id: subscriptionId, customerId, service, state, begun: true }
  const collaboration = { id: collaborationId, agencyId, customerId, subscriptionId, service, status }
  const facts = factsOf(customerId) ?? { subscriptions: [subscription], collaborations: [collaboration], terminations: [] }
  const standings = standingsToPair(actor, { agencyId, customerId })
  const pair = pairOf(facts, agencyId, customerId)
  const isKnown = actor.support || (relationToCompany(pair) !== null && relationToSubscription(pair, subscriptionId) !== null)
  return {
    collaborationId,
    subscriptionId,
    service: { code: service, name: serviceName(service) },
    status,
    state: isKnown ? state : null,
    access: personLevel(subscription, facts, { own: undefined, agencies: agenciesOf(actor) }),
    abilities: collaborationAbilities({ status, isEnded: terminationId !== null }, standings),
    plannedEnd: plannedEndOf(nextEnds.get(collaborationId), standings, today),
  }
}
