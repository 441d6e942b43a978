import type { Confirmation, ConfirmationCode } from '../catalogue/confirmations.ts'
import { aftermathOf, type Outcome, outcomesOf, type ServiceCode } from '../catalogue/services.ts'
import { allows, type CollaborationStatus } from '../collaborations/collaboration.ts'
import { confirmationsFor } from './confirmations.ts'
import { type EndFacts, type TerminationChoice, type TerminationFacts, termsOfEnd } from './facts.ts'

type OfOne = { readonly collaborationId: string }

/** What blocks every outcome. The preview shows it before anyone chooses. */
export type Blocker =
  | (OfOne & { readonly code: 'already-ended' })
  | (OfOne & { readonly code: 'collaboration-not-active'; readonly status: CollaborationStatus })
  | { readonly code: 'main-contact-missing'; readonly customerNumber: string }

type ChoiceRefusal = OfOne &
  (
    | { readonly code: 'outcome-not-offered'; readonly outcome: Outcome; readonly service: ServiceCode; readonly offered: readonly Outcome[] }
    | { readonly code: 'confirmation-missing'; readonly confirmations: readonly ConfirmationCode[] }
    | { readonly code: 'confirmation-unknown'; readonly confirmations: readonly ConfirmationCode[] }
  )
export type TerminationRefusal = Blocker | ChoiceRefusal

type EndRule = (end: EndFacts) => Blocker | undefined
type PairRule = (facts: TerminationFacts) => Blocker | undefined
type ChoiceRule = (facts: TerminationFacts, end: EndFacts, choice: TerminationChoice) => ChoiceRefusal | undefined

/** Judged for each collaboration that is to end. */
const END_RULES: readonly EndRule[] = [
  function theCollaborationHasNotEnded({ collaboration: { id, status } }) {
    return status === 'ended' ? { code: 'already-ended', collaborationId: id } : undefined
  },
  function theCollaborationIsActive({ collaboration: { id, status } }) {
    return allows(status, 'end') || status === 'ended' ? undefined : { code: 'collaboration-not-active', collaborationId: id, status }
  },
]

/** Judged once for the pair. */
const PAIR_RULES: readonly PairRule[] = [
  /** G5, for both parties. */
  function theCustomerHasAMainContact({ customer }) {
    return customer.hasMainContact ? undefined : { code: 'main-contact-missing', customerNumber: customer.customerNumber }
  },
]

const CHOICE_RULES: readonly ChoiceRule[] = [
  /** G4. */
  function theServiceOffersTheOutcome(facts, end, { collaborationId, outcome }) {
    const { service } = end.collaboration
    if (isOffered(facts, end, outcome)) return undefined
    return { code: 'outcome-not-offered', collaborationId, outcome, service, offered: outcomesOf(termsOfEnd(facts, end)) }
  },
  function everythingUndoneIsAcknowledged(facts, end, { collaborationId, outcome, acknowledged }) {
    const missing = askedBy(facts, end, outcome).filter(({ code, done }) => !done && !acknowledged.includes(code))
    return missing.length > 0 ? { code: 'confirmation-missing', collaborationId, confirmations: missing.map(({ code }) => code) } : undefined
  },
  function nothingElseIsAcknowledged(facts, end, { collaborationId, outcome, acknowledged }) {
    if (!isOffered(facts, end, outcome)) return undefined
    const known = askedBy(facts, end, outcome).map(({ code }) => code)
    const unknown = acknowledged.filter((code) => !known.includes(code))
    return unknown.length > 0 ? { code: 'confirmation-unknown', collaborationId, confirmations: unknown } : undefined
  },
]

export const blockersOf = (facts: TerminationFacts): readonly Blocker[] => [
  ...facts.ends.flatMap((end) => found(END_RULES.map((rule) => rule(end)))),
  ...found(PAIR_RULES.map((rule) => rule(facts))),
]

/** Every reason why these choices cannot be carried out together now, blockers first. Empty: they can. */
export const refusalsOf = (facts: TerminationFacts, choices: readonly TerminationChoice[]): readonly TerminationRefusal[] => [
  ...blockersOf(facts),
  ...choices.flatMap((choice) => found(CHOICE_RULES.map((rule) => rule(facts, endOf(facts, choice), choice)))),
]

/** The facts of the end that a choice is about. Throws if they were not loaded. */
export const endOf = ({ ends }: TerminationFacts, { collaborationId }: OfOne): EndFacts => {
  const end = ends.find(({ collaboration }) => collaboration.id === collaborationId)
  if (!end) throw new Error(`the facts of the collaboration ${collaborationId} were not loaded`)
  return end
}

const found = <T>(refusals: readonly (T | undefined)[]): readonly T[] => refusals.filter((refusal) => refusal !== undefined)

const isOffered = (facts: TerminationFacts, end: EndFacts, outcome: Outcome): boolean => aftermathOf(termsOfEnd(facts, end), outcome) !== undefined

/** What this end asks about, done or not. Nothing if the service does not offer the outcome. */
export const askedBy = (facts: TerminationFacts, end: EndFacts, outcome: Outcome): readonly Confirmation[] =>
  isOffered(facts, end, outcome) ? confirmationsFor(termsOfEnd(facts, end), end.workspace.confirmations, outcome) : []
