import type { AccessLevel } from '../catalogue/access-levels.ts'
import { aftermathOf, type Outcome, type ServiceCode, termsOf } from '../catalogue/services.ts'
import type { PartyKind } from '../subscriptions/access-level.ts'

type Effect = { readonly party: PartyKind; readonly service: ServiceCode; readonly after: AccessLevel }
type Ended = {
  readonly service: ServiceCode
  readonly outcome: Outcome
  readonly effects: readonly Effect[]
  readonly unchanged: readonly Effect[]
  readonly deletion: { readonly status: 'scheduled' | 'cancelled' | 'carried-out' } | null
}

/** `none-until-collaborating`: the data is kept until the service begins again with an agency (Lön). */
export type CustomerAfter = AccessLevel | 'none-until-collaborating'
/** The condition on what an agency reads (the Fakturering cascade): it holds as long as the two have another active collaboration. */
export type AgencyAfter = AccessLevel | 'read-while-other-collaborations' | 'none-until-other-collaborations'

/** What each side can do in the service that ended, and on which condition. A side that the end does not name has no access. */
export const accessAfter = (ended: Ended): { readonly customer: CustomerAfter; readonly agency: AgencyAfter } => ({
  customer: customerAfter(ended),
  agency: agencyAfter(ended),
})

const levelOf = ({ service, effects, unchanged }: Ended, party: PartyKind): AccessLevel =>
  [...effects, ...unchanged].find((effect) => effect.party === party && effect.service === service)?.after ?? 'none'

const customerAfter = (ended: Ended): CustomerAfter => {
  // A cancelled deletion leaves a read-only version (G10).
  if (ended.deletion?.status === 'cancelled') return 'read'
  const level = levelOf(ended, 'customer')
  return level === 'none' && aftermathOf(termsOf(ended.service), ended.outcome)?.leaves === 'closed' ? 'none-until-collaborating' : level
}

const agencyAfter = (ended: Ended): AgencyAfter => {
  const level = levelOf(ended, 'agency')
  if (aftermathOf(termsOf(ended.service), ended.outcome)?.agency !== 'read-while-other-collaborations') return level
  return CONDITIONED[level]
}

const CONDITIONED = {
  none: 'none-until-other-collaborations',
  read: 'read-while-other-collaborations',
  write: 'write',
} as const satisfies Record<AccessLevel, AgencyAfter>
