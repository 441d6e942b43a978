import type { ServiceCode } from '../../catalogue/services.ts'
import type { SubscriptionState } from '../../catalogue/states.ts'
import type { Collaboration, CollaborationStatus } from '../../collaborations/collaboration.ts'
import type { Termination } from '../../terminations/termination.ts'
import type { AccessFacts } from '../access-facts.ts'

/** An instant: ISO 8601 in UTC with milliseconds, so that instants are compared as text. */
export type Instant = string

/** From `since` up to, but not including, `until`. `null`: it holds still. */
export type Time = { readonly since: Instant; readonly until: Instant | null }

export type SubscriptionTime = Time & { readonly service: ServiceCode; readonly state: SubscriptionState; readonly begun: boolean }
/** `times`: one after the other without a gap, the earliest first. Before the first, the portal knows nothing of the service. */
export type SubscriptionHistory = { readonly id: string; readonly customerId: string; readonly times: readonly SubscriptionTime[] }

/** `activeFrom`: from when it gave access; `null`: never. */
export type CollaborationHistory = Collaboration & { readonly activeFrom: Instant | null; readonly endedAt: Instant | null }

/** An end, and when its effect was undone; `null`: it was not. */
export type TerminationHistory = Omit<Termination, 'agencyAccessTakenAway' | 'deletionCancelled'> & {
  readonly takenAwayAt: Instant | null
  readonly deletionCancelledAt: Instant | null
}

/** Everything that has decided access to one customer's subscriptions, each fact with its time (G16). It is only ever added to. */
export type AccessHistory = {
  readonly subscriptions: readonly SubscriptionHistory[]
  readonly collaborations: readonly CollaborationHistory[]
  readonly terminations: readonly TerminationHistory[]
}

/** What held at an instant. `undefined`: nothing is known of that instant. */
export const timeAt = <T extends Time>(times: readonly T[], at: Instant): T | undefined =>
  times.find(({ since, until }) => since <= at && (until === null || at < until))

/** The facts of an instant, from which access is derived exactly as it is from those of today: by `accessOf`. */
export const factsAt = ({ subscriptions, collaborations, terminations }: AccessHistory, at: Instant): AccessFacts => ({
  subscriptions: subscriptions.flatMap(({ id, customerId, times }) => {
    const now = timeAt(times, at)
    return now ? [{ id, customerId, service: now.service, state: now.state, begun: now.begun }] : []
  }),
  collaborations: collaborations.map(({ activeFrom, endedAt, ...each }) => ({ ...each, status: statusAt({ ...each, activeFrom, endedAt }, at) })),
  terminations: terminations
    .filter(({ effectiveAt }) => effectiveAt <= at)
    .map(({ takenAwayAt, deletionCancelledAt, ...each }) => ({
      ...each,
      agencyAccessTakenAway: isBy(takenAwayAt, at),
      deletionCancelled: isBy(deletionCancelledAt, at),
    })),
})

const isBy = (happened: Instant | null, at: Instant): boolean => happened !== null && happened <= at

/** A request that was never accepted gave nobody access, so it has its latest status at every instant. */
const statusAt = ({ status, activeFrom, endedAt }: CollaborationHistory, at: Instant): CollaborationStatus => {
  if (activeFrom === null) return status
  if (at < activeFrom) return 'pending'
  return isBy(endedAt, at) ? 'ended' : 'active'
}
