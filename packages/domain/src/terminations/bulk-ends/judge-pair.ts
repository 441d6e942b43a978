import type { ServiceConfirmationCode } from '../../catalogue/confirmations.ts'
import { distinct, keysOf } from '../../kernel/keys.ts'
import type { NonEmpty } from '../../kernel/result.ts'
import type { Day } from '../../retention/day.ts'
import { endOf, askedBy } from '../refusals.ts'
import type { OutcomeChoice, TerminationChoice, TerminationFacts } from '../facts.ts'
import { type OutcomePlan, plansOf, planTerminations } from '../plan-terminations.ts'
import { factsOnDay, planEnds, type PlanRefusal } from '../planned-ends/plan-ends.ts'
import type { PlannedEnd } from '../planned-ends/planned-end.ts'

/** `needsAnswer`: a person can mend it. `refused`: it cannot be carried out, or was not. */
export const BULK_ROW_STATES = ['ready', 'needsAnswer', 'refused', 'done'] as const
export type BulkRowState = (typeof BULK_ROW_STATES)[number]

/** Every reason why a pair is not ready, or was refused. */
const REASONS = {
  'nothing-to-end': true,
  'main-contact-missing': true,
  'confirmation-missing': true,
  'confirmation-unknown': true,
  'already-ended': true,
  'collaboration-not-active': true,
  'outcome-not-offered': true,
  'end-already-planned': true,
  'day-out-of-range': true,
  'preview-outdated': true,
} as const satisfies Record<PlanRefusal['code'] | 'nothing-to-end' | 'preview-outdated', true>
export const ROW_REASONS = keysOf(REASONS)
export type RowReason = (typeof ROW_REASONS)[number]

/** What is in the way of one pair. `missing`: the checks that are not done and that a person can acknowledge. */
export type PairJudgement = {
  readonly reasons: readonly RowReason[]
  readonly missing: readonly ServiceConfirmationCode[]
  /** Whether data would be destroyed. */
  readonly destroys: boolean
  /** What the ends would do, one plan for each choice. */
  readonly plans: readonly OutcomePlan[]
}

/** When the ends would come, and the plans of ends that stand. */
export type When = { readonly lastDay: Day | undefined; readonly standing: readonly PlannedEnd[] }

/** Judges the ends of one pair as a single act does, apart from the checks that can still be acknowledged (G15). `facts`: of today. */
export const judgePair = (facts: TerminationFacts, choices: NonEmpty<OutcomeChoice>, when: When): PairJudgement => {
  const then = when.lastDay === undefined ? facts : factsOnDay(facts, when.lastDay)
  const refusals = refusalsThen(facts, acknowledging(then, choices, []), when)
  const plans = plansOf(then, choices)
  return {
    reasons: distinct(refusals.flatMap(({ code }) => (code === 'confirmation-missing' ? [] : [code]))),
    missing: distinct(refusals.flatMap((refusal) => (refusal.code === 'confirmation-missing' ? refusal.confirmations.filter(isCheck) : []))),
    destroys: plans.some(({ destructive }) => destructive),
    plans,
  }
}

/** What becomes of a pair by what is in its way. `acknowledged`: the checks that a person has acknowledged for all customers. */
export const rowStateOf = (
  { reasons, missing }: Pick<PairJudgement, 'reasons' | 'missing'>,
  acknowledged: readonly ServiceConfirmationCode[],
): Exclude<BulkRowState, 'done'> => {
  if (reasons.some((reason) => reason !== 'main-contact-missing')) return 'refused'
  return reasons.length > 0 || missing.some((code) => !acknowledged.includes(code)) ? 'needsAnswer' : 'ready'
}

/**
 * The choices with what counts as acknowledged: the checks acknowledged for all customers, of those that are asked and not done. A destruction is
 * acknowledged by the number of customers that is given at the start, never together with the checks.
 */
export const acknowledging = (
  facts: TerminationFacts,
  [first, ...others]: NonEmpty<OutcomeChoice>,
  acknowledged: readonly ServiceConfirmationCode[],
): NonEmpty<TerminationChoice> => {
  const withChecks = (choice: OutcomeChoice): TerminationChoice => ({
    ...choice,
    acknowledged: askedBy(facts, endOf(facts, choice), choice.outcome)
      .filter(({ code, done }) => !done && (!isCheck(code) || acknowledged.includes(code)))
      .map(({ code }) => code),
  })
  return [withChecks(first), ...others.map(withChecks)]
}

const isCheck = (code: string): code is ServiceConfirmationCode => code !== 'data-will-be-deleted'

const refusalsThen = (facts: TerminationFacts, choices: NonEmpty<TerminationChoice>, { lastDay, standing }: When): readonly PlanRefusal[] => {
  const act = { idFor: (id: string) => id, by: 'agency' } as const
  const decided =
    lastDay === undefined
      ? planTerminations(facts, choices, { ...act, at: '9999-12-31T23:59:59.999Z' })
      : planEnds(facts, choices, { ...act, lastDay }, standing)
  return decided.ok ? [] : decided.error
}
