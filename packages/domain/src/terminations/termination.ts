import type { Outcome, ServiceCode } from '../catalogue/services.ts'

/** The act of ending one collaboration; it is kept for ever. Later acts (access taken away, deletion cancelled) are stored separately. */
export type Termination = {
  readonly id: string
  readonly collaborationId: string
  readonly subscriptionId: string
  readonly agencyId: string
  /** The service code at the time of the end; a later upgrade does not change it. */
  readonly service: ServiceCode
  readonly outcome: Outcome
  /** ISO 8601, UTC. */
  readonly effectiveAt: string
  readonly agencyAccessTakenAway: boolean
  readonly deletionCancelled: boolean
}

/** The latest termination of a subscription. Terminations of the same instant are ordered by id (UUIDv7, so by creation). */
export const latestOf = (terminations: readonly Termination[]): Termination | undefined =>
  terminations.reduce<Termination | undefined>((last, each) => (last && isBefore(each, last) ? last : each), undefined)

const isBefore = (one: Termination, other: Termination): boolean =>
  one.effectiveAt === other.effectiveAt ? one.id < other.id : one.effectiveAt < other.effectiveAt
