import type { ConfirmationCode, ConfirmationFacts } from '../catalogue/confirmations.ts'
import type { RuleBook } from '../catalogue/rule-book.ts'
import type { Outcome, Terms } from '../catalogue/services.ts'
import type { Collaboration } from '../collaborations/collaboration.ts'
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

/** Everything a termination is decided from, loaded in the transaction that carries it out. */
export type TerminationFacts = {
  readonly collaboration: Collaboration
  readonly workspace: WorkspaceFacts
  readonly pair: Pair
  readonly customer: { readonly customerNumber: string; readonly hasMainContact: boolean }
  readonly rules: RuleBook
  /** Today in Europe/Stockholm. */
  readonly today: Day
}

/** The rules of the service that is being ended. */
export const termsIn = ({ rules, collaboration }: Pick<TerminationFacts, 'rules' | 'collaboration'>): Terms => rules.services[collaboration.service]

export type TerminationChoice = {
  readonly outcome: Outcome
  readonly acknowledged: readonly ConfirmationCode[]
}

/** Who ends, and the id and time of the new rows. They come from outside, because deciding is pure. */
export type TerminationAct = {
  readonly id: string
  /** ISO 8601, UTC. */
  readonly at: string
  readonly by: PartyKind
}
