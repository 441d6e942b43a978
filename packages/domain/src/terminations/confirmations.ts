import type { Confirmation, ConfirmationCode, ConfirmationFact, ConfirmationFacts, ServiceConfirmationCode } from '../catalogue/confirmations.ts'
import { aftermathOf, type Outcome, outcomesOf, type Step, type Terms } from '../catalogue/services.ts'
import type { NonEmpty } from '../kernel/result.ts'

/**
 * The confirmations that an end with this outcome requires, done or not. The terms alone decide which: each of their steps, and for a destructive
 * outcome that the data will be gone. A fact that was not read counts as not done; the confirmation is still asked (G20).
 */
export const confirmationsFor = (terms: Terms, facts: ConfirmationFacts, outcome: Outcome): readonly Confirmation[] => {
  const own = stepsOf(terms, facts)
  return isDestructive(terms, outcome) ? [...own, confirmationOf('data-will-be-deleted', facts)] : own
}

/** The steps of the terms alone, each at its first stage that is not done. */
export const stepsOf = (terms: Terms, facts: ConfirmationFacts): readonly StepConfirmation[] =>
  terms.confirmations.map((step) => stageOf(step, facts))

/** The facts that an end under these terms needs, with this outcome or with any. A fact that is missing counts as not done. */
export const factsNeeded = (terms: Terms, chosen?: Outcome): { readonly confirmations: readonly ConfirmationCode[]; readonly retention: boolean } => {
  const destroys = (chosen === undefined ? outcomesOf(terms) : [chosen]).some((outcome) => isDestructive(terms, outcome))
  const own = terms.confirmations.flatMap(stagesOf)
  return { confirmations: destroys ? [...own, 'data-will-be-deleted'] : own, retention: destroys }
}

const isDestructive = (terms: Terms, outcome: Outcome): boolean => aftermathOf(terms, outcome)?.destructive ?? false

const stagesOf = (step: Step): NonEmpty<ServiceConfirmationCode> => (typeof step === 'string' ? [step] : step)

/** The first stage that is not done, or the first stage when all are done. */
const stageOf = (step: Step, facts: ConfirmationFacts): StepConfirmation => {
  const [first, ...later] = stagesOf(step)
  const undone = [first, ...later].map((code) => confirmationOf(code, facts)).find(({ done }) => !done)
  return undone ?? confirmationOf(first, facts)
}

type StepConfirmation = Confirmation & { readonly code: ServiceConfirmationCode }

const NOT_READ: ConfirmationFact = { done: false, count: 0, details: [] }

const confirmationOf = <C extends ConfirmationCode>(code: C, facts: ConfirmationFacts): Confirmation & { readonly code: C } => ({
  code,
  ...(facts[code] ?? NOT_READ),
})
