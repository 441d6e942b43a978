import { SERVICE_CODES } from '../catalogue/services.ts'
import type { Collaboration } from '../collaborations/collaboration.ts'
import type { Pair } from '../terminations/effects.ts'
import type { Termination } from '../terminations/termination.ts'
import { isHad, type Subscription } from './subscription.ts'

/** Everything that decides access to one customer's subscriptions. A customer has a handful of services, so this is small. */
export type AccessFacts = {
  readonly subscriptions: readonly Subscription[]
  readonly collaborations: readonly Collaboration[]
  readonly terminations: readonly Termination[]
}

/**
 * The facts between one agency and the customer: every subscription in which the two have or had a collaboration. A request does not count as one.
 */
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

/** The active collaboration of a subscription; there is at most one (G12). */
export const activeIn = (subscriptionId: string, collaborations: readonly Collaboration[]): Collaboration | undefined =>
  collaborations.find((each) => each.subscriptionId === subscriptionId && each.status === 'active')

/** Sorts by the order of the rule book. A deleted subscription comes after the present one of the same service. */
export const inRuleBookOrder = (subscriptions: readonly Subscription[]): readonly Subscription[] =>
  subscriptions.toSorted((one, other) => rank(one) - rank(other))

const rank = (subscription: Subscription): number => SERVICE_CODES.indexOf(subscription.service) * 2 + (isHad(subscription) ? 0 : 1)
