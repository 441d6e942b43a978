import type { PartyKind } from '../subscriptions/access-level.ts'
import { type AgencyIn, audienceOf, type EventAudience } from './audience.ts'
import type { EventType, PersonType } from './event.ts'
import type { EventDetails } from './event-details.ts'

/** Something that happened in a company, with the agency that took part. `personId`: the user whom it concerns; `null`: nobody is to be told. */
export type NewEvent<T extends EventType = EventType> = {
  readonly [K in T]: {
    readonly type: K
    readonly companyId: string
    readonly agencyId: AgencyIn<K, string>
    readonly details: EventDetails[K]
  } & (K extends PersonType ? { readonly personId: string | null } : unknown)
}[T]

/**
 * When it happened and who did it. `by: null`: the portal itself. `party: null`: the actor acts for no party, as support does. `told`: `customer` where
 * the agency is told in another way, as of many ends at once; absent: everybody whom it concerns gets a notice.
 */
export type Telling = {
  readonly at: Date
  readonly told?: 'customer' | undefined
  readonly by: { readonly actor: { readonly userId: string; readonly name: string }; readonly party: PartyKind | null } | null
}

/** An event as stored, without its id. `at`: ISO 8601 with milliseconds. */
export type EventRow = {
  readonly companyId: string
  readonly agencyId: string | null
  readonly audience: EventAudience
  readonly type: EventType
  readonly at: string
  readonly actorUserId: string | null
  readonly actorName: string | null
  readonly actorParty: PartyKind | null
  readonly details: EventDetails[EventType]
}

export const eventRow = ({ companyId, agencyId, type, details }: NewEvent, { at, by }: Telling): EventRow => ({
  companyId,
  agencyId,
  audience: audienceOf(type, agencyId),
  type,
  at: at.toISOString(),
  actorUserId: by?.actor.userId ?? null,
  actorName: by?.actor.name ?? null,
  actorParty: by?.party ?? null,
  details,
})
