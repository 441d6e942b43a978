import { onTheWire } from '@portal/contract'
import { type AskedMoment, type Instant, type Span, spanOf } from '@portal/domain'
import { ProblemError } from '../../platform/problem.ts'

const DAY_LENGTH = 'YYYY-MM-DD'.length

/** `at` as it is sent, already checked: a day, or an instant with offset. Absent: now. */
const momentOf = (at: string | undefined, now: Instant): AskedMoment => {
  if (at === undefined) return { instant: now }
  return at.length === DAY_LENGTH ? { day: at } : { instant: new Date(at).toISOString() }
}

/** The span that is asked about. Raises `day-out-of-range` for what lies before `knownFrom`, or more than 24 months ahead. */
export const askedSpan = (at: string | undefined, { knownFrom, now }: { readonly knownFrom: Instant; readonly now: Instant }): Span => {
  const decided = spanOf(momentOf(at, now), knownFrom, now)
  if (!decided.ok) throw new ProblemError(onTheWire(decided.error))
  return decided.value
}
