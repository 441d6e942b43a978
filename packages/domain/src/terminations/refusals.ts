import type { ConfirmationCode } from '../catalogue/confirmations.ts'
import { aftermathOf, type Outcome, outcomesOf, type ServiceCode } from '../catalogue/services.ts'
import { allows, type CollaborationStatus } from '../collaborations/collaboration.ts'
import { confirmationsFor } from './confirmations.ts'
import { type TerminationChoice, type TerminationFacts, termsIn } from './facts.ts'

/** What blocks every outcome. The preview shows it before anyone chooses. */
export type Blocker =
  | { readonly code: 'already-ended' }
  | { readonly code: 'collaboration-not-active'; readonly status: CollaborationStatus }
  | { readonly code: 'main-contact-missing'; readonly customerNumber: string }

export type TerminationRefusal =
  | Blocker
  | { readonly code: 'outcome-not-offered'; readonly outcome: Outcome; readonly service: ServiceCode; readonly offered: readonly Outcome[] }
  | { readonly code: 'confirmation-missing'; readonly confirmations: readonly ConfirmationCode[] }
  | { readonly code: 'confirmation-unknown'; readonly confirmations: readonly ConfirmationCode[] }

type BlockerRule = (facts: TerminationFacts) => Blocker | undefined
type ChoiceRule = (facts: TerminationFacts, choice: TerminationChoice) => TerminationRefusal | undefined

const BLOCKER_RULES: readonly BlockerRule[] = [
  function theCollaborationHasNotEnded({ collaboration }) {
    return collaboration.status === 'ended' ? { code: 'already-ended' } : undefined
  },
  function theCollaborationIsActive({ collaboration: { status } }) {
    return allows(status, 'end') || status === 'ended' ? undefined : { code: 'collaboration-not-active', status }
  },
  /** G5, for both parties. */
  function theCustomerHasAMainContact({ customer }) {
    return customer.hasMainContact ? undefined : { code: 'main-contact-missing', customerNumber: customer.customerNumber }
  },
]

const CHOICE_RULES: readonly ChoiceRule[] = [
  /** G4. */
  function theServiceOffersTheOutcome(facts, { outcome }) {
    const { service } = facts.collaboration
    return isOffered(facts, outcome) ? undefined : { code: 'outcome-not-offered', outcome, service, offered: outcomesOf(termsIn(facts)) }
  },
  function everythingUndoneIsAcknowledged(facts, { outcome, acknowledged }) {
    const missing = asked(facts, outcome).filter(({ code, done }) => !done && !acknowledged.includes(code))
    return missing.length > 0 ? { code: 'confirmation-missing', confirmations: missing.map(({ code }) => code) } : undefined
  },
  function nothingElseIsAcknowledged(facts, { outcome, acknowledged }) {
    if (!isOffered(facts, outcome)) return undefined
    const known = asked(facts, outcome).map(({ code }) => code)
    const unknown = acknowledged.filter((code) => !known.includes(code))
    return unknown.length > 0 ? { code: 'confirmation-unknown', confirmations: unknown } : undefined
  },
]

export const blockersOf = (facts: TerminationFacts): readonly Blocker[] =>
  BLOCKER_RULES.map((rule) => rule(facts)).filter((blocker) => blocker !== undefined)

/** Every reason why this choice cannot be carried out now, blockers first. Empty: it can. */
export const refusalsOf = (facts: TerminationFacts, choice: TerminationChoice): readonly TerminationRefusal[] => [
  ...blockersOf(facts),
  ...CHOICE_RULES.map((rule) => rule(facts, choice)).filter((refusal) => refusal !== undefined),
]

const isOffered = (facts: TerminationFacts, outcome: Outcome): boolean => aftermathOf(termsIn(facts), outcome) !== undefined

const asked = (facts: TerminationFacts, outcome: Outcome) =>
  isOffered(facts, outcome) ? confirmationsFor(termsIn(facts), facts.workspace.confirmations, outcome) : []
