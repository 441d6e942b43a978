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
  type ServiceCode,
} from '@portal/domain'
import { serviceName } from '@portal/texts'
import { agenciesOf, type Actor, membershipIn } from '../../access/actor.ts'
import { plannedEndOf } from '../../access/planned-end.view.ts'
import { standingsToPair } from '../../access/standing.ts'
import type { CustomerRow, Work } from './customer-rows.store.ts'

export type Seen = {
  readonly agencyId: string
  readonly actor: Actor
  readonly status: CollaborationStatus
  /** What decides access at a customer. `undefined`: its collaborations are all active, which decides it. */
  readonly factsOf: (customerId: string) => AccessFacts | undefined
  readonly today: Day
  /** What was derived for another customer of this list from the same facts, by service. */
  readonly known: Map<ServiceCode, Derived>
}

type Derived = Pick<ServiceOfCustomer, 'access' | 'abilities'> & { readonly isKnown: boolean }

/** A customer as a person of the agency, or of support, sees it. */
export const customerView = (row: CustomerRow, seen: Seen): CustomerView => ({
  id: row.id,
  name: row.name,
  customerNumber: row.customerNumber,
  services: row.works.map((work) => serviceView(row, work, seen)).toSorted((one, other) => rank(one) - rank(other)),
  mainContact: row.mainContact,
  responsible: seen.actor.memberships.some(({ companyId }) => companyId === seen.agencyId) ? row.responsible : null,
})

const rank = ({ service }: ServiceOfCustomer): number => SERVICE_CODES.indexOf(service.code)

const serviceView = (row: CustomerRow, work: Work, seen: Seen): ServiceOfCustomer => {
  const { collaborationId, service, subscriptionId, state } = work
  const { agencyId, actor, status, today } = seen
  const { isKnown, access, abilities } = derivedOnce(row, work, seen)
  const next = row.nextEnds.find((each) => each.collaborationId === collaborationId)
  return {
    collaborationId,
    subscriptionId,
    service: { code: service, name: serviceName(service) },
    status,
    state: isKnown ? state : null,
    access,
    abilities,
    plannedEnd: next ? plannedEndOf(next, standingsToPair(actor, { agencyId, customerId: row.id }), today) : null,
  }
}

/** Active collaborations in one service are alike for everybody who is no member of the customers themselves: derived for one, they hold for all. */
const derivedOnce = (row: CustomerRow, work: Work, seen: Seen): Derived => {
  if (seen.factsOf(row.id) || membershipIn(seen.actor, row.id)) return derived(row, work, seen)
  const known = seen.known.get(work.service) ?? derived(row, work, seen)
  seen.known.set(work.service, known)
  return known
}

const derived = (
  { id: customerId }: CustomerRow,
  { collaborationId: id, service, subscriptionId, state, isEnded }: Work,
  { agencyId, actor, status, factsOf }: Seen,
): Derived => {
  const subscription = { id: subscriptionId, customerId, service, state, begun: true }
  const collaboration = { id, agencyId, customerId, subscriptionId, service, status }
  const facts = factsOf(customerId) ?? { subscriptions: [subscription], collaborations: [collaboration], terminations: [] }
  const pair = pairOf(facts, agencyId, customerId)
  return {
    isKnown: actor.support || (relationToCompany(pair) !== null && relationToSubscription(pair, subscriptionId) !== null),
    access: personLevel(subscription, facts, { own: undefined, agencies: agenciesOf(actor) }),
    abilities: collaborationAbilities({ status, isEnded }, standingsToPair(actor, { agencyId, customerId })),
  }
}
