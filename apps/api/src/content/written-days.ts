import { type Day, refuseDays, type WrittenDay } from '@portal/domain'
import { problemsOf } from '../platform/problem.ts'

/** Raises `day-out-of-range`, once for each day that cannot be meant. */
export const refuseWrittenDays = (written: readonly WrittenDay[], today: Day): void => {
  const refused = refuseDays(written, today)
  if (refused.length > 0) throw problemsOf(refused.slice(0, MOST))
}

/** The most that one answer lists. */
const MOST = 20
