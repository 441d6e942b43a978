import { type NonEmpty, ok, refuse, type Result } from '../kernel/result.ts'
import type { Standing } from '../policy/policy.ts'
import { type Deletion, isHeld } from '../retention/deletion.ts'
import type { DayRefusal } from '../retention/meant-days.ts'
import type { Day } from '../retention/retention.ts'
import type { CancellationRefusal } from './cancel-deletion.ts'
import { refuseLastDay } from './planned-ends/last-day.ts'

export type HoldRefusal = CancellationRefusal | DayRefusal

/** Whether a legal hold can be put on the destruction: until it has begun, also after its day. */
export const canBeHeld = ({ status, begun }: Deletion): boolean => status === 'scheduled' && begun !== true

/** Whether the hold through this day (`null`: there is none) can be lifted: while it keeps a destruction from beginning. */
export const canBeLifted = (deletion: Deletion, lastDay: Day | null, today: Day): boolean =>
  deletion.status === 'scheduled' && isHeld({ heldThrough: lastDay }, today)

/** What support may do about a hold on this destruction, of which `lastDay` is the last day. */
export const holdAbilities = (deletion: Deletion | null, lastDay: Day | null, standings: readonly Standing[], today: Day) =>
  deletion !== null && standings.some(({ kind }) => kind === 'support')
    ? [...(canBeHeld(deletion) ? (['hold-deletion'] as const) : []), ...(canBeLifted(deletion, lastDay, today) ? (['lift-hold'] as const) : [])]
    : []

/**
 * Support holds a destruction through a last day (a Stockholm day, today to 24 months ahead), as where a court or an authority needs what is there. Until
 * then nothing is destroyed; the day after, the hold lapses by itself. A second hold replaces the first.
 */
export const planHold = (deletion: Deletion | null, lastDay: Day, today: Day): Result<{ readonly lastDay: Day }, NonEmpty<HoldRefusal>> => {
  if (deletion?.status !== 'scheduled') return refuse([{ code: 'no-deletion-scheduled' }])
  if (!canBeHeld(deletion)) return refuse([{ code: 'deletion-due', on: deletion.on }])
  const refused = refuseLastDay(lastDay, today)
  return refused ? refuse([refused]) : ok({ lastDay })
}
