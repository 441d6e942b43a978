import { type NonEmpty, ok, refuse, type Result } from '../kernel/result.ts'
import type { SubscriptionState } from '../catalogue/states.ts'
import { isHad, type Subscription } from '../subscriptions/subscription.ts'
import type { Collaboration } from './collaboration.ts'

export type RequestRefusal =
  | { readonly code: 'collaboration-already-requested' }
  | { readonly code: 'collaboration-already-active' }
  | { readonly code: 'subscription-being-deleted'; readonly state: SubscriptionState }

/**
 * Whether an agency may ask to work in a service: once at a time, not where it works already, not in what is being destroyed.
 * What has been destroyed is history: the service may be had anew, and begins empty.
 * That another agency works there is the customer's to know, and is shown when the request is answered.
 * `subscription`: the customer's in that service, `undefined` where there is none; `collaborations`: the agency's own with this customer.
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

/** What a request makes where the customer has no such subscription: nobody comes into it until the request is accepted. */
export const STATE_OF_REQUESTED: SubscriptionState = 'closed'
