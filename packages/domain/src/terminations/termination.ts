import type { Outcome, ServiceCode } from '../catalogue/services.ts'

/** The act of ending one collaboration, kept for ever. What came after it (access taken away, deletion cancelled) is told beside it. */
export type Termination = {
  readonly id: string
  readonly collaborationId: string
  readonly subscriptionId: string
  readonly agencyId: string
  /** The service code at that end: an upgrade later does not change what was agreed. */
  readonly service: ServiceCode
  readonly outcome: Outcome
  /** ISO 8601, UTC. */
  readonly effectiveAt: string
  readonly agencyAccessTakenAway: boolean
  readonly deletionCancelled: boolean
}

/** The latest of a subscription's terminations; equal instants are told apart by id (UUIDv7, so in order of making). */
export const latestOf = (terminations: readonly Termination[]): Termination | undefined =>
  terminations.reduce<Termination | undefined>((last, each) => (last && isBefore(each, last) ? last : each), undefined)

const isBefore = (one: Termination, other: Termination): boolean =>
  one.effectiveAt === other.effectiveAt ? one.id < other.id : one.effectiveAt < other.effectiveAt
