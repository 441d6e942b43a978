import type { SubscriptionState } from '../catalogue/states.ts'
import { partyOf, towards } from '../policy/party.ts'
import { may, type PartyStanding, type Standing } from '../policy/policy.ts'
import { addDays } from '../retention/calendar.ts'
import { type Deletion, fallsOn, isDue } from '../retention/deletion.ts'
import type { Day } from '../retention/retention.ts'
import type { PartyKind } from '../subscriptions/access-level.ts'

/** The part of an end that decides who may cancel its destruction. */
export type DecidedBy = { readonly endedBy: PartyKind; readonly agencyId: string }

/** The customer may cancel a destruction, and so may the agency if it was the one that ended (G10, G22). */
const callsOff = (party: PartyKind, { endedBy }: Pick<DecidedBy, 'endedBy'>): boolean => party === 'customer' || endedBy === 'agency'

/** The standing that allows cancelling the destruction, regardless of the date. `undefined`: not allowed (G10, G22). */
export const mayCallOff = (decided: DecidedBy, standings: readonly Standing[]): PartyStanding | undefined =>
  may(
    'cancel-deletion',
    towards(decided.agencyId, standings).filter((standing) => standing.kind !== 'support' && callsOff(partyOf(standing), decided)),
  )

/** The companies whose administrators may cancel. They are told when the destruction comes near and when it is done (G10). */
export const decidersOf = ({ customerId, ...decided }: DecidedBy & { readonly customerId: string }): readonly string[] =>
  callsOff('agency', decided) ? [customerId, decided.agencyId] : [customerId]

/** The last day on which a destruction can be cancelled (G10). */
export const lastDayToCallOff = (deletion: Pick<Deletion, 'on' | 'heldThrough'>): Day => addDays(fallsOn(deletion), -1)

/** Whether the destruction can still be cancelled: through the day before it is due, unless it has begun (G10). */
export const canBeCalledOff = (deletion: Deletion, today: Day): boolean =>
  deletion.status === 'scheduled' && !isDue(deletion, today) && deletion.begun !== true

/** Whether a person may cancel this destruction now. `null`: there is none (G10, G22). */
export const mayCallOffNow = (deletion: (Deletion & DecidedBy) | null, standings: readonly Standing[], today: Day): boolean =>
  deletion !== null && canBeCalledOff(deletion, today) && mayCallOff(deletion, standings) !== undefined

/** Whether the destruction starts now: from 00:00 in Stockholm on its day, and only while the subscription is `deleting` (G10). */
export const isToBegin = (deletion: Deletion, state: SubscriptionState, today: Day): boolean =>
  deletion.status === 'scheduled' && state === 'deleting' && isDue(deletion, today)
