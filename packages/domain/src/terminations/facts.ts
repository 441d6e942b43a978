import type { Confirmation } from '../catalogue/confirmations.ts'
import type { Collaboration } from '../collaborations/collaboration.ts'
import type { Day, Retention } from '../retention/retention.ts'
import type { PartyKind } from '../subscriptions/access-level.ts'
import type { Pair } from './effects.ts'

/** All a termination is decided from; loaded in the transaction that carries it out. */
export type TerminationFacts = {
  readonly collaboration: Collaboration
  readonly pair: Pair
  readonly customer: { readonly customerNumber: string; readonly hasMainContact: boolean }
  /** What the stored facts say of each confirmation the service may ask about, `data-will-be-deleted` included. */
  readonly confirmations: readonly Confirmation[]
  /** Until when the workspace's accounting information must be kept, per fiscal year; `null`: there is none. */
  readonly retention: Retention | null
  /** Today in Europe/Stockholm. */
  readonly today: Day
  /** Days between the end and the destruction it decides (G10). */
  readonly graceDays: number
}

export type TerminationChoice = {
  readonly outcome: string
  readonly acknowledged: readonly string[]
}

/** Who ends, and the names the new rows get: minted outside, because deciding is pure. */
export type TerminationAct = {
  readonly id: string
  /** ISO 8601, UTC. */
  readonly at: string
  readonly by: PartyKind
}
