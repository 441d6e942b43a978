import fc from 'fast-check'
import { aftermathOf, type Outcome, outcomesOf, SERVICE_CODES, type ServiceCode, termsOf } from '../catalogue/services.ts'
import type { Collaboration, CollaborationStatus } from '../collaborations/collaboration.ts'
import type { SubscriptionState } from '../catalogue/states.ts'
import type { Pair } from '../terminations/effects.ts'
import type { Termination } from '../terminations/termination.ts'

export const AGENCIES = ['norrsken', 'siffror'] as const
type Agency = (typeof AGENCIES)[number]

/** A collaboration that ended: with whom, how, and whether its effect was undone later. */
type Episode = {
  readonly by: Agency
  readonly outcome: number
  readonly takenAway: boolean
  readonly deletion: 'waits' | 'cancelled' | 'carried-out'
}

/** The history of one service: the collaborations that ended, in order, the active one, and the requests. */
type History = {
  readonly ended: readonly Episode[]
  readonly active: Agency | null
  readonly asked: readonly (readonly [Agency, CollaborationStatus])[]
}

const agency = fc.constantFrom(...AGENCIES)
const episode: fc.Arbitrary<Episode> = fc.record({
  by: agency,
  outcome: fc.nat(1),
  takenAway: fc.boolean(),
  deletion: fc.constantFrom('waits', 'cancelled', 'carried-out'),
})
const request = fc.tuple(agency, fc.constantFrom<CollaborationStatus>('pending', 'declined', 'withdrawn'))
const history = (activeToOne: number): fc.Arbitrary<History> =>
  fc.record({
    ended: fc.array(episode, { maxLength: 2 }),
    active: fc.option(agency, { freq: activeToOne }),
    asked: fc.uniqueArray(request, { maxLength: 2, selector: ([by]) => by }),
  })

/**
 * Random worlds of one customer and two agencies that obey G12: at most one active collaboration per subscription, and only in an active one. They
 * contain scheduled, cancelled and completed deletions, access that was taken away, services that were started again or created again after a
 * deletion, and open requests. `activeToOne`: how many services somebody works in, to one in which nobody does.
 */
export const worldsOf = (mostServices: number, activeToOne: number): fc.Arbitrary<Pair> =>
  fc
    .uniqueArray(fc.constantFrom(...SERVICE_CODES), { minLength: 1, maxLength: mostServices })
    .chain((services) => fc.tuple(...services.map((service) => history(activeToOne).map((told) => serviceOf(service, told)))))
    .map((told) => ({
      agencyId: 'norrsken',
      customerId: 'k',
      subscriptions: told.flatMap(({ subscriptions }) => subscriptions),
      collaborations: told.flatMap(({ collaborations }) => collaborations),
      terminations: told.flatMap(({ terminations }) => terminations),
    }))
export const worlds = worldsOf(6, 5)

const serviceOf = (service: ServiceCode, { ended, active, asked }: History) => {
  const endings = ended.map((told, place) => endingOf(service, told, place, place < ended.length - 1, active !== null))
  const left = endings.at(-1)?.leaves ?? 'active'
  const now = left === 'deleted' && active !== null ? `${service}-anew` : service
  const subscription = (id: string, state: SubscriptionState) => ({ id, customerId: 'k', service, state, begun: true })
  const of = (subscriptionId: string, id: string, agencyId: string, status: CollaborationStatus): Collaboration => ({
    id,
    agencyId,
    customerId: 'k',
    subscriptionId,
    service,
    status,
  })
  return {
    subscriptions: [
      subscription(service, active === null || now !== service ? left : 'active'),
      ...(now === service ? [] : [subscription(now, 'active')]),
    ],
    collaborations: [
      ...endings.map(({ termination: { agencyId, collaborationId } }) => of(service, collaborationId, agencyId, 'ended')),
      ...(active === null ? [] : [of(now, `c-${service}`, active, 'active')]),
      ...asked.map(([by, status]) => of(now, `asked-${service}-${by}`, by, status)),
    ],
    terminations: endings.map(({ termination }) => termination),
  }
}

/**
 * A subscription that waits for its destruction starts no collaboration. So if a collaboration followed, the deletion was cancelled, or it was
 * carried out and the service was created again.
 */
const endingOf = (
  service: ServiceCode,
  { by, outcome, takenAway, deletion }: Episode,
  place: number,
  followed: boolean,
  active: boolean,
): { readonly termination: Termination; readonly leaves: SubscriptionState } => {
  const offered = outcomesOf(termsOf(service))
  const chosen: Outcome = offered[outcome % offered.length] ?? 'continue-standalone'
  const { leaves = 'active', destructive = false } = aftermathOf(termsOf(service), chosen) ?? {}
  const cancelled = destructive && (followed || deletion === 'cancelled' || (active && deletion === 'waits'))
  const termination = {
    id: `t-${service}-${place}`,
    collaborationId: `c-${service}-${place}`,
    subscriptionId: service,
    agencyId: by,
    service,
    outcome: chosen,
    effectiveAt: `2026-0${place + 1}-01T00:00:00.000Z`,
    agencyAccessTakenAway: leaves === 'read-only' && takenAway,
    deletionCancelled: cancelled,
  }
  if (!destructive) return { termination, leaves }
  if (cancelled) return { termination, leaves: 'read-only' }
  return { termination, leaves: deletion === 'carried-out' ? 'deleted' : 'deleting' }
}
