import type { Confirmation } from '../catalogue/confirmations.ts'
import { graceDaysOf } from '../catalogue/rule-book.ts'
import { type Aftermath, aftermathOf, type Outcome, outcomesOf } from '../catalogue/services.ts'
import { isNonEmpty, type NonEmpty, ok, refuse, type Result } from '../kernel/result.ts'
import { dueDay } from '../retention/deletion.ts'
import type { Day, Retention } from '../retention/retention.ts'
import type { SubscriptionState } from '../catalogue/states.ts'
import { type Effect, isChange, matrixOf, type Pair } from './effects.ts'
import { type EndFacts, type OutcomeChoice, type TerminationAct, type TerminationChoice, type TerminationFacts, termsOfEnd } from './facts.ts'
import { type Leftover, leftoversOf } from './leftovers.ts'
import { askedBy, type Blocker, blockersOf, endOf, refusalsOf, type TerminationRefusal } from './refusals.ts'
import type { Termination } from './termination.ts'

/** What ends do to everyone's access, all of them together. */
export type Consequences = {
  /** Every party and subscription of the pair whose access changes, cascades included. */
  readonly effects: readonly Effect[]
  /** The rest of the matrix: what stays the same (G2). */
  readonly unchanged: readonly Effect[]
  /** What a party goes on seeing of a service that it loses (G17). */
  readonly leftovers: readonly Leftover[]
}

/** What one outcome of a collaboration would do, or did, together with the other ends of the act. The preview shows it, the receipt stores it. */
export type OutcomePlan = Consequences & {
  readonly outcome: Outcome
  readonly destructive: boolean
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

/** The outcomes of one of the collaborations, each together with what is chosen for the others. Empty once it is not active. */
export type EndPreview = { readonly collaborationId: string; readonly outcomes: readonly OutcomePlan[] }
/** `blockers`, `ends`: of each collaboration asked about. The consequences are those of the choices made so far. */
export type TerminationsPreview = Consequences & { readonly blockers: readonly Blocker[]; readonly ends: readonly EndPreview[] }

/** The same plan without carrying it out. Collaborations without a choice are shown with each outcome, but their end has no consequences yet. */
export const previewTerminations = (facts: TerminationFacts, choices: readonly OutcomeChoice[] = []): TerminationsPreview => {
  const others = choices.filter((choice) => canEnd(facts, choice))
  return {
    ...consequencesOf(facts, others),
    blockers: blockersOf(facts),
    ends: facts.ends.map((end) => {
      const collaborationId = end.collaboration.id
      const beside = others.filter((other) => other.collaborationId !== collaborationId)
      const outcomes = end.collaboration.status === 'active' ? outcomesOf(termsOfEnd(facts, end)) : []
      const foreseenWith = (outcome: Outcome) => foresee(facts, end, outcome, consequencesOf(facts, [...beside, { collaborationId, outcome }]))
      return { collaborationId, outcomes: outcomes.map(foreseenWith) }
    }),
  }
}

/**
 * Ends one or several collaborations of a pair together (G15). Either party may end alone and at any time (G1); no rule asks for the other's
 * consent. Returns the plan of each end, in the order of the choices, or all refusals of all choices at once, blockers first. `choices`: one for each
 * of the ends in the facts.
 */
export const planTerminations = (
  facts: TerminationFacts,
  choices: NonEmpty<TerminationChoice>,
  act: TerminationAct,
): Result<readonly TerminationPlan[], NonEmpty<TerminationRefusal>> => {
  const refusals = refusalsOf(facts, choices)
  if (isNonEmpty(refusals)) return refuse(refusals)
  const together = consequencesOf(facts, choices)
  return ok(
    choices.map(({ outcome, acknowledged, ...choice }) => {
      const end = endOf(facts, choice)
      const seen = foresee(facts, end, outcome, together)
      return {
        ...seen,
        termination: terminationOf(end, outcome, act),
        subscriptionState: aftermath(facts, end, outcome).leaves,
        acknowledged: seen.confirmations.filter(({ code, done }) => !done && acknowledged.includes(code)).map(({ code }) => code),
        edition: facts.rules.edition,
      }
    }),
  )
}

/** What these choices would do together, one plan for each that can end, whatever else is in the way. */
export const plansOf = (facts: TerminationFacts, choices: readonly OutcomeChoice[]): readonly OutcomePlan[] => {
  const offered = choices.filter((choice) => canEnd(facts, choice))
  const together = consequencesOf(facts, offered)
  return offered.map((choice) => foresee(facts, endOf(facts, choice), choice.outcome, together))
}

/** The outcome to propose for a collaboration: the first that destroys nothing (G15). `undefined`: every outcome destroys, so a person must choose. */
export const suggestedOutcome = ({ outcomes }: EndPreview): Outcome | undefined => outcomes.find(({ destructive }) => !destructive)?.outcome

/** The pair's facts after these choices have been carried out. */
export const pairAfter = (facts: TerminationFacts, choices: readonly OutcomeChoice[], act: TerminationAct): Pair => {
  const { pair } = facts
  const ended = choices.map((choice) => ({ outcome: choice.outcome, end: endOf(facts, choice) }))
  const leaves = new Map(ended.map(({ end, outcome }) => [end.collaboration.subscriptionId, aftermath(facts, end, outcome).leaves]))
  const over = new Set(choices.map(({ collaborationId }) => collaborationId))
  return {
    ...pair,
    subscriptions: pair.subscriptions.map((each) => ({ ...each, state: leaves.get(each.id) ?? each.state })),
    collaborations: pair.collaborations.map((each) => (over.has(each.id) ? { ...each, status: 'ended' } : each)),
    terminations: [...pair.terminations, ...ended.map(({ end, outcome }) => terminationOf(end, outcome, act))],
  }
}

/** Later than everything that has happened, because a preview has no instant of its own. */
const FORESEEN: TerminationAct = { idFor: (id) => id, at: '9999-12-31T23:59:59.999Z', by: 'customer' }

/** The matrix is computed once over all the choices, so a cascade between them is not told as a surprise. */
const consequencesOf = (facts: TerminationFacts, choices: readonly OutcomeChoice[]): Consequences => {
  const matrix = matrixOf(facts.pair, pairAfter(facts, choices, FORESEEN))
  return { effects: matrix.filter(isChange), unchanged: matrix.filter((each) => !isChange(each)), leftovers: leftoversOf(matrix) }
}

/** `together`: the consequences of this end and of the others of the act. */
const foresee = (facts: TerminationFacts, end: EndFacts, outcome: Outcome, together: Consequences): OutcomePlan => {
  const { destructive } = aftermath(facts, end, outcome)
  return {
    outcome,
    destructive,
    ...together,
    deletion: destructive ? { on: dueDay(facts.today, graceDaysOf(facts.rules, end.collaboration.service)) } : null,
    retention: destructive ? retentionRead(end) : null,
    confirmations: askedBy(facts, end, outcome),
  }
}

/** What must be kept of the data that would be destroyed. A destruction is refused if this was not read (G20). */
const retentionRead = ({ collaboration, workspace: { retention } }: EndFacts): Retention | null => {
  if (retention === 'not-read') throw new Error(`the retention of subscription ${collaboration.subscriptionId} was not read`)
  return retention
}

const terminationOf = ({ collaboration }: EndFacts, outcome: Outcome, { idFor, at }: TerminationAct): Termination => ({
  id: idFor(collaboration.id),
  collaborationId: collaboration.id,
  subscriptionId: collaboration.subscriptionId,
  agencyId: collaboration.agencyId,
  service: collaboration.service,
  outcome,
  effectiveAt: at,
  agencyAccessTakenAway: false,
  deletionCancelled: false,
})

const canEnd = (facts: TerminationFacts, { outcome, ...choice }: OutcomeChoice): boolean => {
  const end = endOf(facts, choice)
  return end.collaboration.status === 'active' && aftermathOf(termsOfEnd(facts, end), outcome) !== undefined
}

const aftermath = (facts: TerminationFacts, end: EndFacts, outcome: Outcome): Aftermath => {
  const found = aftermathOf(termsOfEnd(facts, end), outcome)
  if (!found) throw new Error(`${end.collaboration.service} has no outcome ${outcome}`)
  return found
}
