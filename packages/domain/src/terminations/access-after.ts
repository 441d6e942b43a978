import type { AccessLevel } from '../catalogue/access-levels.ts'
import type { ServiceCode } from '../catalogue/services.ts'
import type { PartyKind } from '../subscriptions/access-level.ts'

type Effect = { readonly party: PartyKind; readonly service: ServiceCode; readonly after: AccessLevel }
type Ended = { readonly service: ServiceCode; readonly effects: readonly Effect[]; readonly unchanged: readonly Effect[] }

/** What each side can do in the service that ended. A side that the end does not name has no access. */
export const accessAfter = ({ service, effects, unchanged }: Ended): Readonly<Record<PartyKind, AccessLevel>> => {
  const of = (party: PartyKind): AccessLevel =>
    [...effects, ...unchanged].find((effect) => effect.party === party && effect.service === service)?.after ?? 'none'
  return { customer: of('customer'), agency: of('agency') }
}
