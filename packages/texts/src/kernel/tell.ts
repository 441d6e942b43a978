import type { Problem } from '@portal/contract'
import type { Outcome, ServiceCode } from '@portal/domain'
import type { OutcomeText, OutcomeTexts } from '../outcomes.ts'
import type { ProblemText, ProblemTexts } from '../problems.ts'

/** The table is total by type; that the row belongs to the problem at hand is more than the compiler can follow. */
export const tellerOf =
  (texts: ProblemTexts) =>
  (problem: Problem): ProblemText =>
    (texts[problem.code] as (problem: Problem) => ProblemText)(problem)

/** `undefined`: the service does not offer that outcome (G4). */
export const outcomeTextOf = (texts: OutcomeTexts, service: ServiceCode, outcome: Outcome): OutcomeText | undefined => {
  const row: Readonly<Partial<Record<Outcome, OutcomeText>>> = texts[service]
  return row[outcome]
}
