import { type NonEmpty, ok, refuse, type Result } from '../kernel/result.ts'
import type { Subscription, SubscriptionState } from '../subscriptions/subscription.ts'
import { allows, type Collaboration, type CollaborationStatus } from './collaboration.ts'

export type StartRefusal =
  | { readonly code: 'collaboration-not-pending'; readonly status: CollaborationStatus }
  | { readonly code: 'another-collaboration-active' }
  | { readonly code: 'subscription-being-deleted'; readonly state: SubscriptionState }

export type StartPlan = {
  readonly collaborationId: string
  readonly subscriptionState: 'active'
  /** Other requests for the same subscription, declined by this acceptance (G12). */
  readonly declined: readonly string[]
}

/**
 * Accepting a request begins the collaboration and brings the subscription back to work with the data exactly as they were
 * (Fakturering restart; the same for eEkonomi and Lön). `siblings`: every collaboration in the same subscription.
 */
export const planStart = (
  collaboration: Collaboration,
  subscription: Subscription,
  siblings: readonly Collaboration[],
): Result<StartPlan, NonEmpty<StartRefusal>> => {
  const others = siblings.filter(({ id }) => id !== collaboration.id)
  if (!allows(collaboration.status, 'accept')) return refuse([{ code: 'collaboration-not-pending', status: collaboration.status }])
  if (others.some(({ status }) => status === 'active')) return refuse([{ code: 'another-collaboration-active' }])
  const { state } = subscription
  if (state === 'deleting' || state === 'deleted') return refuse([{ code: 'subscription-being-deleted', state }])
  return ok({
    collaborationId: collaboration.id,
    subscriptionState: 'active',
    declined: others.filter(({ status }) => status === 'pending').map(({ id }) => id),
  })
}
