import type { Confirmation } from '../catalogue/confirmations.ts'
import { graceDaysOf } from '../catalogue/rule-book.ts'
import { type Aftermath, aftermathOf, type Outcome, outcomesOf } from '../catalogue/services.ts'
import { isNonEmpty, type NonEmpty, ok, refuse, type Result } from '../kernel/result.ts'
import { dueDay } from '../retention/deletion.ts'
import type { Day, Retention } from '../retention/retention.ts'
import type { SubscriptionState } from '../catalogue/states.ts'
import { confirmationsFor } from './confirmations.ts'
import { type Effect, isChange, matrixOf, type Pair } from './effects.ts'
import { type TerminationAct, type TerminationChoice, type TerminationFacts, termsIn } from './facts.ts'
import { type Blocker, blockersOf, refusalsOf, type TerminationRefusal } from './refusals.ts'
import type { Termination } from './termination.ts'

/** What an outcome would do, or did. The preview shows it, the receipt stores it. */
export type OutcomePlan = {
  readonly outcome: Outcome
  readonly destructive: boolean
  /** Every party and subscription of the pair whose access changes, cascades included. */
  readonly effects: readonly Effect[]
  /** The rest of the matrix: what stays the same (G2). */
  readonly unchanged: readonly Effect[]
  readonly deletion: { readonly on: Day } | null
  readonly retention: Retention | null
  readonly confirmations: readonly Confirmation[]
}

/** A termination as data. The caller carries it out in its transaction. */
export type TerminationPlan = OutcomePlan & {
  readonly termination: Termination
  readonly subscriptionState: SubscriptionState
  /** The codes that were acknowledged because the facts did not say `done`. */
  readonly acknowledged: readonly Confirmation['code'][]
  /** The edition of the rules that decided. */
  readonly edition: string
}

export type TerminationPreview = { readonly blockers: readonly Blocker[]; readonly outcomes: readonly OutcomePlan[] }

/** The same plan without carrying it out, for each outcome the service offers. Empty once the collaboration is not active. */
export const previewTermination = (facts: TerminationFacts): TerminationPreview => ({
  blockers: blockersOf(facts),
  outcomes: facts.collaboration.status === 'active' ? outcomesOf(termsIn(facts)).map((outcome) => foresee(facts, outcome)) : [],
})

/**
 * Either party may end alone and at any time (G1); no rule asks for the other's consent. Returns the plan, or all refusals at once, blockers first.
 */
export const planTermination = (
  facts: TerminationFacts,
  choice: TerminationChoice,
  act: TerminationAct,
): Result<TerminationPlan, NonEmpty<TerminationRefusal>> => {
  const refusals = refusalsOf(facts, choice)
  if (isNonEmpty(refusals)) return refuse(refusals)
  const seen = foresee(facts, choice.outcome)
  return ok({
    ...seen,
    termination: terminationOf(facts, choice.outcome, act),
    subscriptionState: aftermath(facts, choice.outcome).leaves,
    acknowledged: seen.confirmations.filter(({ code, done }) => !done && choice.acknowledged.includes(code)).map(({ code }) => code),
    edition: facts.rules.edition,
  })
}

/** The pair's facts after this outcome has been carried out. */
export const pairAfter = (facts: TerminationFacts, outcome: Outcome, act: TerminationAct): Pair => {
  const { pair, collaboration } = facts
  return {
    ...pair,
    subscriptions: pair.subscriptions.map((each) =>
      each.id === collaboration.subscriptionId ? { ...each, state: aftermath(facts, outcome).leaves } : each,
    ),
    collaborations: pair.collaborations.map((each) => (each.id === collaboration.id ? { ...each, status: 'ended' } : each)),
    terminations: [...pair.terminations, terminationOf(facts, outcome, act)],
  }
}

/** Later than everything that has happened, because a preview has no instant of its own. */
const FORESEEN: TerminationAct = { id: 'foreseen', at: '9999-12-31T23:59:59.999Z', by: 'customer' }

const foresee = (facts: TerminationFacts, outcome: Outcome): OutcomePlan => {
  const { destructive } = aftermath(facts, outcome)
  const matrix = matrixOf(facts.pair, pairAfter(facts, outcome, FORESEEN))
  return {
    outcome,
    destructive,
    effects: matrix.filter(isChange),
    unchanged: matrix.filter((each) => !isChange(each)),
    deletion: destructive ? { on: dueDay(facts.today, graceDaysOf(facts.rules, facts.collaboration.service)) } : null,
    retention: destructive ? retentionRead(facts) : null,
    confirmations: confirmationsFor(termsIn(facts), facts.workspace.confirmations, outcome),
  }
}

/** What must be kept of the data that would be destroyed. A destruction is refused if this was not read (G20). */
const retentionRead = ({ collaboration, workspace: { retention } }: TerminationFacts): Retention | null => {
  if (retention === 'not-read') throw new Error(`the retention of subscription ${collaboration.subscriptionId} was not read`)
  return retention
}

const terminationOf = ({ collaboration }: TerminationFacts, outcome: Outcome, { id, at }: TerminationAct): Termination => ({
  id,
  collaborationId: collaboration.id,
  subscriptionId: collaboration.subscriptionId,
  agencyId: collaboration.agencyId,
  service: collaboration.service,
  outcome,
  effectiveAt: at,
  agencyAccessTakenAway: false,
  deletionCancelled: false,
})

const aftermath = (facts: TerminationFacts, outcome: Outcome): Aftermath => {
  const found = aftermathOf(termsIn(facts), outcome)
  if (!found) throw new Error(`${facts.collaboration.service} has no outcome ${outcome}`)
  return found
}
