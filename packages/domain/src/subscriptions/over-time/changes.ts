import type { AccessLevel } from '../../catalogue/access-levels.ts'
import type { ServiceCode } from '../../catalogue/services.ts'
import { addDays, startOfDay } from '../../retention/calendar.ts'
import { type Access, accessOf, type Party } from '../access-level.ts'
import { type PersonWay, waysOf } from '../person-level.ts'
import { type AccessHistory, factsAt, type Instant } from './history.ts'
import { personAt, type PersonHistory } from './person.ts'

/** A party's access to a subscription at one moment. `agencyId: null`: the customer. */
export type PartyAccess = Access & { readonly agencyId: string | null }

/** What every party can do at a moment: the customer first, then each agency that has or had a collaboration in the service. */
export type Moment = { readonly at: Instant; readonly service: ServiceCode; readonly parties: readonly PartyAccess[] }

/** The customer's and every agency's access to a subscription at an instant. `undefined`: the portal knew nothing of the service then. */
export const momentAt = (history: AccessHistory, subscriptionId: string, at: Instant): Moment | undefined => {
  const { subscriptions, collaborations, terminations } = factsAt(history, at)
  const subscription = subscriptions.find(({ id }) => id === subscriptionId)
  if (!subscription) return undefined
  const parties = [null, ...agenciesIn(history, subscriptionId)].map((agencyId) => {
    const party: Party = agencyId === null ? { kind: 'customer' } : { kind: 'agency', id: agencyId }
    return { agencyId, ...accessOf(party, subscription, collaborations, terminations) }
  })
  return { at, service: subscription.service, parties }
}

/** Every agency that has, had or will have had a collaboration in the service; those that only asked are left out. */
const agenciesIn = ({ collaborations }: AccessHistory, subscriptionId: string): readonly string[] => [
  ...new Set(collaborations.filter((each) => each.subscriptionId === subscriptionId && each.activeFrom !== null).map(({ agencyId }) => agencyId)),
]

/** One party's access before and after. `before: null`: nothing was known before. */
export type PartyChange = PartyAccess & { readonly before: AccessLevel | null }
export type AccessChange = { readonly at: Instant; readonly parties: readonly PartyChange[] }

/**
 * Every change of who can see or change a service, the earliest first: instants at which some party's level differs from before, or at which the
 * service's state does. The first is when the portal came to know the service. Each names every party, changed or not.
 */
export const accessChanges = (history: AccessHistory, subscriptionId: string): readonly AccessChange[] => {
  const moments = instantsOf(history, subscriptionId).flatMap((at) => momentAt(history, subscriptionId, at) ?? [])
  return moments.flatMap(({ at, parties }, index) => {
    const before = moments[index - 1]?.parties
    const changes = parties.map((each, place) => ({ ...each, before: before?.[place]?.level ?? null }))
    const differs = parties.some(({ agencyId, level, because }, place) => {
      const was = before?.[place]
      return was?.level !== level || (agencyId === null && was.because !== because)
    })
    return differs ? [{ at, parties: changes }] : []
  })
}

/** Every instant at which a fact changes on which access to the subscription depends. */
const instantsOf = ({ subscriptions, collaborations, terminations }: AccessHistory, subscriptionId: string): readonly Instant[] => {
  const inIt = terminations.filter((each) => each.subscriptionId === subscriptionId)
  const all = [
    ...(subscriptions.find(({ id }) => id === subscriptionId)?.times.map(({ since }) => since) ?? []),
    ...collaborations.flatMap(({ activeFrom, endedAt }) => [activeFrom, endedAt]),
    ...inIt.flatMap(({ effectiveAt, takenAwayAt, deletionCancelledAt }) => [effectiveAt, takenAwayAt, deletionCancelledAt]),
  ]
  return [...new Set(all.filter((at) => at !== null))].toSorted()
}

/** A person's own change: of role, licence or membership. */
export type PersonChange = { readonly at: Instant; readonly userId: string; readonly before: AccessLevel; readonly level: AccessLevel }

/**
 * Every change of what the customer's own people can do in the service that comes from themselves, not from the customer. `changes`: those of the
 * service (`accessChanges`).
 */
export const personChanges = (
  history: AccessHistory,
  subscriptionId: string,
  changes: readonly AccessChange[],
  person: PersonHistory,
): readonly PersonChange[] => {
  const turns = new Set(changes.map(({ at }) => at))
  const instants = [...new Set([...turns, ...instantsOfPerson(person)])].toSorted()
  const levels = instants.map((at) => ({ at, level: memberWayAt(history, subscriptionId, person, at)?.level ?? 'none' }))
  return levels.flatMap(({ at, level }, index) => {
    const before = levels[index - 1]?.level ?? 'none'
    return level === before || turns.has(at) ? [] : [{ at, userId: person.userId, before, level }]
  })
}

/** How one of the customer's own people reached the service at an instant, as its member. `undefined`: not at all, or the service was not known. */
export const memberWayAt = (history: AccessHistory, subscriptionId: string, person: PersonHistory, at: Instant): PersonWay | undefined => {
  const facts = factsAt(history, at)
  const subscription = facts.subscriptions.find(({ id }) => id === subscriptionId)
  return subscription && waysOf(subscription, facts, personAt(person, subscription.customerId, at)).find(({ as }) => as === 'member')
}

/** An auditor's access also changes when the last day is over. */
const instantsOfPerson = ({ memberships }: PersonHistory): readonly Instant[] =>
  memberships
    .flatMap(({ times, licences }) => [
      ...[...times, ...licences].flatMap(({ since, until }) => [since, until]),
      ...times.map(({ endsOn }) => (endsOn === null ? null : startOfDay(addDays(endsOn, 1)).toISOString())),
    ])
    .filter((at) => at !== null)
