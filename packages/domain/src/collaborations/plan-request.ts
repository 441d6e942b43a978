import { type NonEmpty, ok, refuse, type Result } from '../kernel/result.ts'
import type { SubscriptionState } from '../catalogue/states.ts'
import { isHad, type Subscription } from '../subscriptions/subscription.ts'
import type { Collaboration } from './collaboration.ts'

export type RequestRefusal =
  | { readonly code: 'collaboration-already-requested' }
  | { readonly code: 'collaboration-already-active' }
  | { readonly code: 'subscription-being-deleted'; readonly state: SubscriptionState }

/**
 * Whether an agency may ask to collaborate in a service. It is refused while an earlier request is open, while the agency already works there, and
 * while the subscription is being destroyed. After a destruction the service can be requested again and starts empty. A collaboration with another
 * agency does not block a request: the customer sees it when answering. `subscription`: the customer's subscription of that service, `undefined` if
 * there is none. `collaborations`: those of this agency with this customer.
 */
export const planRequest = (
  subscription: Subscription | undefined,
  collaborations: readonly Collaboration[],
): Result<'ask', NonEmpty<RequestRefusal>> => {
  if (!subscription || !isHad(subscription)) return ok('ask')
  const own = collaborations.filter(({ subscriptionId }) => subscriptionId === subscription.id)
  if (own.some(({ status }) => status === 'active')) return refuse([{ code: 'collaboration-already-active' }])
  if (own.some(({ status }) => status === 'pending')) return refuse([{ code: 'collaboration-already-requested' }])
  const { state } = subscription
  return state === 'deleting' ? refuse([{ code: 'subscription-being-deleted', state }]) : ok('ask')
}

/** The state of a subscription that a request creates. It gives nobody access until the request is accepted. */
export const STATE_OF_REQUESTED: SubscriptionState = 'closed'
