import { type NonEmpty, ok, refuse, type Result } from '../kernel/result.ts'
import type { Deletion } from '../retention/deletion.ts'
import type { DayRefusal } from '../retention/meant-days.ts'
import type { Day } from '../retention/retention.ts'
import type { CancellationRefusal } from './cancel-deletion.ts'
import { refuseLastDay } from './planned-ends/last-day.ts'

export type HoldRefusal = CancellationRefusal | DayRefusal

/** Whether a legal hold can be put on the destruction: until it has begun, also after its day. */
export const canBeHeld = ({ status, begun }: Deletion): boolean => status === 'scheduled' && begun !== true

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
