import type { PartyKind } from '../subscriptions/access-level.ts'
import type { EventAudience } from './audience.ts'

/** An event as it is told, as far as it names anybody besides the company it is of. */
type Naming = {
  readonly audience: EventAudience
  readonly company: { readonly name: string }
  readonly agency: { readonly id: string } | null
  readonly actor: { readonly name: string; readonly party: PartyKind | null } | null
}

/**
 * The event as those agencies are told it (G21): in what is shared by all, neither another agency nor anybody's people are named. The company has
 * done it, whoever acted for it, so that nobody can tell a customer's own act from that of an agency.
 */
export const toldTo = <E extends Naming>(agencies: readonly string[] | 'all', event: E): E => {
  const names = agencies === 'all' || event.audience !== 'shared' || (event.agency !== null && agencies.includes(event.agency.id))
  return names ? event : { ...event, agency: null, actor: { name: event.company.name, party: 'customer' } }
}
