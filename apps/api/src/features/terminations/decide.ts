import { type Input, onTheWire, type Problem, STATUS, type terminations } from '@portal/contract'
import { factsOnDay, isNonEmpty, type NonEmpty, type PlanRefusal, type Result, type TerminationChoice, type TerminationFacts } from '@portal/domain'
import type { Admitted } from '../../access/guard.ts'
import type { PgClient } from '../../platform/database.ts'
import { problemsOf } from '../../platform/problem.ts'
import { foreseen } from './planned-ends/foresee.ts'
import { ofOne, previewOf, previewTogetherOf, versionOf } from './preview.ts'
import { findReceiptOf } from './receipts.store.ts'
import type { PairRow } from './terminations.store.ts'
import { terminationView } from './terminations.view.ts'

export type Pairs = NonEmpty<PairRow>
export type Asked = Input<typeof terminations.endTogether>['body']

/** The ends that one request asks for, within its transaction. `of`: whether one end or a set was asked for. */
export type Acting = {
  readonly client: PgClient
  readonly facts: TerminationFacts
  readonly asked: Asked
  readonly admitted: Admitted<Pairs, 'end-collaboration'>
  readonly of: 'one' | 'set'
  readonly now: Date
  /** `customer`: the agency is told in another way. Absent: both sides are told by mail. */
  readonly told?: 'customer'
}

export const choicesOf = ({ ends }: Asked): NonEmpty<TerminationChoice> => {
  const choices = ends.map(({ confirmations, ...choice }) => ({ ...choice, acknowledged: confirmations }))
  if (!isNonEmpty(choices)) throw new Error('no end was asked for')
  return choices
}

/** What was decided, or every problem at once: blockers, an outdated preview (G13), and faults of the choices. */
export const decidedOrRefused = async <T>(acting: Acting, decided: Result<T, NonEmpty<PlanRefusal>>): Promise<T> => {
  const { facts, asked, of } = acting
  const outdated = isOutdated(facts, asked) ? [await outdatedBy(acting)] : []
  if (decided.ok && outdated.length === 0) return decided.value
  const refused = decided.ok ? [] : decided.error.map(onTheWire)
  const problems = [...refused, ...outdated].toSorted((one, other) => STATUS[one.code] - STATUS[other.code])
  const told = await Promise.all(problems.map((problem) => withWinner(acting, problem)))
  throw problemsOf(of === 'one' ? told.map((problem) => ofOne(problem)) : told)
}

/** An ended collaboration is told as such, not as an outdated preview. The version is that of a preview of the same day. */
const isOutdated = (facts: TerminationFacts, { version, lastDay }: Asked): boolean =>
  version !== undefined &&
  facts.ends.every(({ collaboration }) => collaboration.status === 'active') &&
  version !== versionOf(lastDay === undefined ? facts : factsOnDay(facts, lastDay))

const outdatedBy = async ({ client, facts, asked, admitted, of }: Acting): Promise<Problem> => {
  const { language } = admitted
  const anew = await foreseen(client, facts, asked.lastDay)
  return { code: 'preview-outdated', preview: of === 'one' ? previewOf(anew, language) : previewTogetherOf(anew, asked.ends, language) }
}

/** Of two ends of one collaboration, the later one is shown the result of the first (G11). */
const withWinner = async ({ client, facts, admitted }: Acting, problem: Problem): Promise<Problem> => {
  if (problem.code !== 'already-ended' || problem.collaborationId === undefined) return problem
  const receipt = await findReceiptOf(client, problem.collaborationId)
  return { ...problem, ...(receipt && { termination: terminationView(receipt, admitted.standings, facts.today) }) }
}
