import type { Collaboration } from '../collaborations/collaboration.ts'
import { type NonEmpty, ok, refuse, type Result } from '../kernel/result.ts'
import type { Termination } from '../terminations/termination.ts'
import { type FormerRead, formerRead } from './former-read.ts'
import type { Subscription } from './subscription.ts'

export type TakeAwayRefusal = { readonly code: 'no-agency-access' }

/**
 * The customer's administrator takes away what a former agency can still read, or would read again (G22). It is gone for good.
 * An agency with an active collaboration keeps its access: that one is ended, not taken away.
 */
export const planAccessRemoval = (
  subscription: Subscription,
  collaborations: readonly Collaboration[],
  terminations: readonly Termination[],
): Result<FormerRead, NonEmpty<TakeAwayRefusal>> => {
  const left = formerRead(subscription, collaborations, terminations)
  return left ? ok(left) : refuse([{ code: 'no-agency-access' }])
}
