import { isNonEmpty, type NonEmpty, ok, refuse, type Result } from '../kernel/result.ts'
import type { SubscriptionState } from '../catalogue/states.ts'
import type { Subscription } from '../subscriptions/subscription.ts'
import { allows, type Collaboration, type CollaborationStatus } from './collaboration.ts'
import { effectsOfStart, type StartEffect, type StartFacts } from './start-effects.ts'

export type StartRefusal =
  | { readonly code: 'collaboration-not-pending'; readonly status: CollaborationStatus }
  | { readonly code: 'another-collaboration-active' }
  | { readonly code: 'subscription-being-deleted'; readonly state: SubscriptionState }

/** What accepting a request does. The preview shows it, the acceptance carries it out. */
export type StartPlan = {
  readonly subscriptionState: 'active'
  /** The service has not been used before, so the customer's administrators get a licence for it. */
  readonly first: boolean
  /** The other requests for the same subscription. This acceptance declines them (G12). */
  readonly declined: readonly Collaboration[]
  /** Every party whose access changes, including other agencies and cascades. */
  readonly effects: readonly StartEffect[]
  /** The access that stays the same between the two parties. */
  readonly unchanged: readonly StartEffect[]
}

/** The blockers, or the plan when there are none. */
export type StartPreview = { readonly blockers: readonly StartRefusal[]; readonly plan: StartPlan | null }

/**
 * Accepting a request starts the collaboration and makes the subscription active again with its data unchanged (Fakturering restart; the same for
 * eEkonomi and Lön). Returns the plan, or every reason for a refusal.
 */
export const planStart = (facts: StartFacts): Result<StartPlan, NonEmpty<StartRefusal>> => {
  const { collaboration, collaborations } = facts
  const subscription = subscriptionOf(facts)
  const others = collaborations.filter(({ id, subscriptionId }) => id !== collaboration.id && subscriptionId === subscription.id)
  const blockers = blockersOf(collaboration, subscription, others)
  if (isNonEmpty(blockers)) return refuse(blockers)
  return ok({
    subscriptionState: 'active',
    first: !subscription.begun,
    declined: others.filter(({ status }) => status === 'pending'),
    ...effectsOfStart(facts),
  })
}

/** The same plan without carrying it out; it is shown before accepting (Fakturering cascade). */
export const previewStart = (facts: StartFacts): StartPreview => {
  const decided = planStart(facts)
  return decided.ok ? { blockers: [], plan: decided.value } : { blockers: decided.error, plan: null }
}

const blockersOf = (request: Collaboration, { state }: Subscription, others: readonly Collaboration[]): readonly StartRefusal[] => {
  if (!allows(request.status, 'accept')) return [{ code: 'collaboration-not-pending', status: request.status }]
  return [
    ...(others.some(({ status }) => status === 'active') ? ([{ code: 'another-collaboration-active' }] as const) : []),
    ...(isGoing(state) ? ([{ code: 'subscription-being-deleted', state }] as const) : []),
  ]
}

/** A subscription that is being destroyed, or is destroyed, cannot start a collaboration. */
const isGoing = (state: SubscriptionState): boolean => state === 'deleting' || state === 'deleted'

const subscriptionOf = ({ collaboration: { subscriptionId }, subscriptions }: StartFacts): Subscription => {
  const found = subscriptions.find(({ id }) => id === subscriptionId)
  if (!found) throw new Error(`subscription ${subscriptionId} is not among the customer’s`)
  return found
}
