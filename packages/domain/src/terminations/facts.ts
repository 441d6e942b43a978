import type { ConfirmationCode, ConfirmationFacts } from '../catalogue/confirmations.ts'
import type { RuleBook } from '../catalogue/rule-book.ts'
import type { Outcome, Terms } from '../catalogue/services.ts'
import type { Collaboration } from '../collaborations/collaboration.ts'
import type { NonEmpty } from '../kernel/result.ts'
import type { Day, Retention } from '../retention/retention.ts'
import type { PartyKind } from '../subscriptions/access-level.ts'
import type { Pair } from './effects.ts'

/** What the content of one subscription says before its end. */
export type WorkspaceFacts = {
  readonly confirmations: ConfirmationFacts
  /**
   * Until when the accounting information must be kept, by fiscal year. `null`: there is none. `not-read`: then no destruction can be decided (G20).
   */
  readonly retention: Retention | null | 'not-read'
}

/** One of the collaborations that are to end, and what its workspace says. */
export type EndFacts = { readonly collaboration: Collaboration; readonly workspace: WorkspaceFacts }

/** Everything that the ends of one pair are decided from, loaded in the transaction that carries them out. */
export type TerminationFacts = {
  /** The collaborations that are to end together (G15): each once, all of this pair. */
  readonly ends: NonEmpty<EndFacts>
  readonly pair: Pair
  readonly customer: { readonly customerNumber: string; readonly hasMainContact: boolean }
  readonly rules: RuleBook
  /** The day in Europe/Stockholm on which the ends are carried out. */
  readonly today: Day
}

/** The rules of the service that is being ended. */
export const termsOfEnd = ({ rules }: Pick<TerminationFacts, 'rules'>, { collaboration }: Pick<EndFacts, 'collaboration'>): Terms =>
  rules.services[collaboration.service]

/** How one collaboration ends. */
export type OutcomeChoice = { readonly collaborationId: string; readonly outcome: Outcome }
export type TerminationChoice = OutcomeChoice & { readonly acknowledged: readonly ConfirmationCode[] }

/** Who ends, when, and the ids of the new rows. They come from outside, because deciding is pure. */
export type TerminationAct = {
  /** The id of the termination of a collaboration. */
  readonly idFor: (collaborationId: string) => string
  /** ISO 8601, UTC. */
  readonly at: string
  readonly by: PartyKind
}
