import type { Collaboration } from '../collaborations/collaboration.ts'
import type { Termination } from '../terminations/termination.ts'
import type { Subscription } from './subscription.ts'

/**
 * Whether a subscription is the customer's, or there for nothing but requests that nobody accepted (yet): such a one is closed and empty (deleted, once
 * an upgrade has put it away), and is shown to nobody. More collaborations and terminations than its own do no harm.
 */
export const hasBegun = ({ id, state }: Subscription, collaborations: readonly Collaboration[], terminations: readonly Termination[]): boolean => {
  const own = collaborations.filter(({ subscriptionId }) => subscriptionId === id)
  const onlyAskedFor = own.length > 0 && own.every(({ status }) => status !== 'active' && status !== 'ended')
  return (state !== 'closed' && state !== 'deleted') || !onlyAskedFor || terminations.some(({ subscriptionId }) => subscriptionId === id)
}
