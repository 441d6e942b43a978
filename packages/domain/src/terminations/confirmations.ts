import type { Confirmation } from '../catalogue/confirmations.ts'
import { aftermathOf, type Outcome, termsOf } from '../catalogue/services.ts'
import type { TerminationFacts } from './facts.ts'

/**
 * What an end with this outcome asks about, done or not: the service's own confirmations where the article's outcome asks for them,
 * and at every destruction that the data will be gone. Other ends ask for none.
 */
export const confirmationsFor = (facts: TerminationFacts, outcome: Outcome): readonly Confirmation[] => {
  const { service } = facts.collaboration
  const own: readonly string[] = termsOf(service).confirmations
  const destructive = aftermathOf(service, outcome)?.destructive ?? false
  return facts.confirmations.filter(({ code }) => own.includes(code) || (destructive && code === 'data-will-be-deleted'))
}
