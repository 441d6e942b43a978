import { type NonEmpty, ok, refuse, type Result } from '../kernel/result.ts'
import type { Pair } from '../terminations/effects.ts'
import { latestOf, type Termination } from '../terminations/termination.ts'
import { accessLevel } from './access-level.ts'

export type TakeAwayRefusal = { readonly code: 'no-agency-access' }

/**
 * The customer's administrator takes away what a former agency can still read (eEkonomi rows of the rule book).
 * An agency with an active collaboration keeps its access: that one is ended, not taken away.
 */
export const planAccessRemoval = (pair: Pair, subscriptionId: string): Result<Termination, NonEmpty<TakeAwayRefusal>> => {
  const subscription = pair.subscriptions.find(({ id }) => id === subscriptionId)
  const last = latestOf(pair.terminations.filter((each) => each.subscriptionId === subscriptionId))
  if (!subscription || !last) return refuse([{ code: 'no-agency-access' }])
  const level = accessLevel({ kind: 'agency', id: last.agencyId }, subscription, pair.collaborations, pair.terminations)
  return level === 'read' ? ok(last) : refuse([{ code: 'no-agency-access' }])
}
