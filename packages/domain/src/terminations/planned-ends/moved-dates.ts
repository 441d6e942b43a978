import type { Outcome } from '../../catalogue/services.ts'
import type { Day } from '../../retention/day.ts'
import { keptUntil, yearReaching } from '../../retention/retention.ts'
import type { TerminationFacts } from '../facts.ts'
import { previewTerminations } from '../plan-terminations.ts'
import { factsOnDay } from './plan-ends.ts'

/** A date that is another one after a later end: of the destruction, or until when the law wants the data kept. `from`: after an end today. */
export type MovedDate = {
  readonly collaborationId: string
  readonly outcome: Outcome
  readonly what: 'deletion' | 'retention'
  readonly from: Day
  readonly to: Day
}

/**
 * The dates that move when the ends have this last day instead of coming at once (G14). The data is expected to go on being written until then, so
 * its last fiscal year is the one of the last day.
 */
export const movedDates = (facts: TerminationFacts, lastDay: Day): readonly MovedDate[] => {
  const later = previewTerminations(factsOnDay(facts, lastDay)).ends
  return previewTerminations(facts).ends.flatMap(({ collaborationId, outcomes }, index) =>
    outcomes.flatMap(({ outcome, deletion, retention }, place): readonly MovedDate[] => {
      const then = later[index]?.outcomes[place]
      const of = { collaborationId, outcome }
      const until = retention && keptUntil(yearReaching(lastDay, retention.years).to)
      return [
        ...(deletion && then?.deletion && then.deletion.on !== deletion.on
          ? [{ ...of, what: 'deletion' as const, from: deletion.on, to: then.deletion.on }]
          : []),
        ...(retention && until && until > retention.until ? [{ ...of, what: 'retention' as const, from: retention.until, to: until }] : []),
      ]
    }),
  )
}
