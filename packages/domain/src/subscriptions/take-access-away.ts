import type { Collaboration } from '../collaborations/collaboration.ts'
import { type NonEmpty, ok, refuse, type Result } from '../kernel/result.ts'
import type { Termination } from '../terminations/termination.ts'
import { type FormerRead, formerRead } from './former-read.ts'
import type { Subscription } from './subscription.ts'

export type TakeAwayRefusal = { readonly code: 'no-agency-access' }

/**
 * The customer's administrator takes away what a former agency can still read, or could read again (G22), for good. An agency with an active
 * collaboration keeps its access: that collaboration must be ended instead.
 */
export const planAccessRemoval = (
  subscription: Subscription,
  collaborations: readonly Collaboration[],
  terminations: readonly Termination[],
): Result<FormerRead, NonEmpty<TakeAwayRefusal>> => {
  const left = formerRead(subscription, collaborations, terminations)
  return left ? ok(left) : refuse([{ code: 'no-agency-access' }])
}
