import { type NonEmpty, ok, refuse, type Result } from '../kernel/result.ts'
import type { Deletion } from '../retention/deletion.ts'
import type { Day } from '../retention/retention.ts'
import type { SubscriptionState } from '../catalogue/states.ts'
import { canBeCalledOff } from './call-off.ts'

export type CancellationRefusal = { readonly code: 'deletion-due'; readonly on: Day } | { readonly code: 'no-deletion-scheduled' }

/**
 * A destruction can be cancelled through the day before it is due (G10). The subscription becomes read-only: the customer reads, no agency does.
 * `mayCallOff` says who may cancel.
 */
export const planDeletionCancellation = (
  deletion: Deletion | null,
  today: Day,
): Result<{ readonly subscriptionState: SubscriptionState }, NonEmpty<CancellationRefusal>> => {
  if (deletion?.status !== 'scheduled') return refuse([{ code: 'no-deletion-scheduled' }])
  if (!canBeCalledOff(deletion, today)) return refuse([{ code: 'deletion-due', on: deletion.on }])
  return ok({ subscriptionState: 'read-only' })
}
