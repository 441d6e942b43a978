import { graceDaysOf } from '../../catalogue/rule-book.ts'
import { aftermathOf, type Outcome, outcomesOf, type Terms } from '../../catalogue/services.ts'
import type { Day } from '../../retention/day.ts'
import { dueDay } from '../../retention/deletion.ts'
import { keptUntil, yearReaching } from '../../retention/retention.ts'
import { type EndFacts, type TerminationFacts, termsOfEnd } from '../facts.ts'
import { firstDayWithout } from './planned-end.ts'

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
export const movedDates = (facts: TerminationFacts, lastDay: Day): readonly MovedDate[] =>
  facts.ends
    .filter(({ collaboration }) => collaboration.status === 'active')
    .flatMap((end) => destructiveOutcomes(termsOfEnd(facts, end)).flatMap((outcome) => datesMoved(facts, end, outcome, lastDay)))

const destructiveOutcomes = (terms: Terms): readonly Outcome[] => outcomesOf(terms).filter((outcome) => aftermathOf(terms, outcome)?.destructive)

const datesMoved = (facts: TerminationFacts, { collaboration, workspace }: EndFacts, outcome: Outcome, lastDay: Day): readonly MovedDate[] => {
  const of = { collaborationId: collaboration.id, outcome }
  const dueAfter = (day: Day): Day => dueDay(day, graceDaysOf(facts.rules, collaboration.service))
  const deletion = { ...of, what: 'deletion', from: dueAfter(facts.today), to: dueAfter(firstDayWithout(lastDay)) } as const
  const { retention } = workspace
  const until =
    retention !== null && retention !== 'not-read' ? { from: retention.until, to: keptUntil(yearReaching(lastDay, retention.years).to) } : null
  return [deletion, ...(until && until.to > until.from ? [{ ...of, what: 'retention' as const, ...until }] : [])]
}
