import { SERVICE_CODES } from '../catalogue/services.ts'
import type { Collaboration } from '../collaborations/collaboration.ts'
import type { Pair } from '../terminations/effects.ts'
import type { Termination } from '../terminations/termination.ts'
import { isHad, type Subscription } from './subscription.ts'

/** All that decides access in one customer's subscriptions. A customer has a handful of services, so this is small. */
export type AccessFacts = {
  readonly subscriptions: readonly Subscription[]
  readonly collaborations: readonly Collaboration[]
  readonly terminations: readonly Termination[]
}

/** What lies between one agency and the customer: every subscription the two have or had a collaboration in. A request is not one yet. */
export const pairOf = ({ subscriptions, collaborations, terminations }: AccessFacts, agencyId: string, customerId: string): Pair => {
  const between = collaborations.filter((each) => each.agencyId === agencyId && (each.status === 'active' || each.status === 'ended'))
  return {
    agencyId,
    customerId,
    subscriptions: subscriptions.filter(({ id }) => between.some(({ subscriptionId }) => subscriptionId === id)),
    collaborations: between,
    terminations,
  }
}

/** The collaboration that is active in a subscription: there is at most one (G12). */
export const activeIn = (subscriptionId: string, collaborations: readonly Collaboration[]): Collaboration | undefined =>
  collaborations.find((each) => each.subscriptionId === subscriptionId && each.status === 'active')

/** In the order of the rule book; a deleted subscription comes after the one that the customer has of the same service. */
export const inRuleBookOrder = (subscriptions: readonly Subscription[]): readonly Subscription[] =>
  subscriptions.toSorted((one, other) => rank(one) - rank(other))

const rank = (subscription: Subscription): number => SERVICE_CODES.indexOf(subscription.service) * 2 + (isHad(subscription) ? 0 : 1)
