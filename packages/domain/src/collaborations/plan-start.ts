import { isNonEmpty, type NonEmpty, ok, refuse, type Result } from '../kernel/result.ts'
import type { SubscriptionState } from '../catalogue/states.ts'
import type { Subscription } from '../subscriptions/subscription.ts'
import { allows, type Collaboration, type CollaborationStatus } from './collaboration.ts'
import { effectsOfStart, type StartEffect, type StartFacts } from './start-effects.ts'

export type StartRefusal =
  | { readonly code: 'collaboration-not-pending'; readonly status: CollaborationStatus }
  | { readonly code: 'another-collaboration-active' }
  | { readonly code: 'subscription-being-deleted'; readonly state: SubscriptionState }

/** What accepting does: the preview shows it, the acceptance carries it out. */
export type StartPlan = {
  readonly subscriptionState: 'active'
  /** Nobody has worked in this service before: the customer's administrators get their licence for it. */
  readonly first: boolean
  /** Other requests for the same subscription, declined by this acceptance (G12). */
  readonly declined: readonly Collaboration[]
  /** Whoever's access changes, whichever agency it is, cascades included. */
  readonly effects: readonly StartEffect[]
  /** What stays as it is between the two. */
  readonly unchanged: readonly StartEffect[]
}

/** What is in the way, and where nothing is, the plan. */
export type StartPreview = { readonly blockers: readonly StartRefusal[]; readonly plan: StartPlan | null }

/**
 * Accepting a request begins the collaboration and brings the subscription back to work with the data exactly as they were
 * (Fakturering restart; the same for eEkonomi and Lön). Returns the plan, or every reason why not now.
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

/** The same plan, not carried out; whoever accepts is shown it (Fakturering cascade). */
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

/** What is destroyed, or is to be, begins no collaboration. */
const isGoing = (state: SubscriptionState): boolean => state === 'deleting' || state === 'deleted'

const subscriptionOf = ({ collaboration: { subscriptionId }, subscriptions }: StartFacts): Subscription => {
  const found = subscriptions.find(({ id }) => id === subscriptionId)
  if (!found) throw new Error(`subscription ${subscriptionId} is not among the customer’s`)
  return found
}
