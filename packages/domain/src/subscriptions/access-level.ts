import type { AccessLevel } from '../catalogue/access-levels.ts'
import { aftermathOf, termsOf } from '../catalogue/services.ts'
import type { Collaboration } from '../collaborations/collaboration.ts'
import { unreachable } from '../kernel/result.ts'
import { latestOf, type Termination } from '../terminations/termination.ts'
import type { Subscription } from './subscription.ts'

export const PARTY_KINDS = ['agency', 'customer'] as const
export type PartyKind = (typeof PARTY_KINDS)[number]
export type Party = { readonly kind: 'customer' } | { readonly kind: 'agency'; readonly id: string }

/** Why a party has the access that it has: first the customer's reasons, then an agency's. None of them tells an agency of another one (G21). */
export const ACCESS_REASONS = [
  'not-begun',
  'service-active',
  'service-read-only',
  'service-closed',
  'service-deleting',
  'service-deleted',
  'collaborates',
  'kept-by-end',
  'kept-while-collaborating',
  'other-collaborations-over',
  'nothing-kept',
  'taken-away',
  'deletion-cancelled',
  'used-again',
  'no-collaboration',
] as const
export type AccessReason = (typeof ACCESS_REASONS)[number]

/** What a party can do, and why. */
export type Access = { readonly level: AccessLevel; readonly because: AccessReason }

/**
 * What a party can do in a subscription's workspace, and why (rules: "Access, in one pure function"). Derived, never stored. For another moment it is
 * given the facts of that moment (`factsAt`).
 *
 * `collaborations`: at least every collaboration between this customer and the asking agency, other services included.
 * `terminations`: at least every termination of this subscription. More of either does no harm.
 */
export const accessOf = (
  party: Party,
  subscription: Subscription,
  collaborations: readonly Collaboration[],
  terminations: readonly Termination[],
): Access => (party.kind === 'customer' ? ofCustomer(subscription) : ofAgency(party.id, subscription, collaborations, terminations))

/** The level alone. */
export const accessLevel = (...given: Parameters<typeof accessOf>): AccessLevel => accessOf(...given).level

const ofCustomer = ({ state, begun }: Subscription): Access => {
  switch (state) {
    case 'active':
      return { level: 'write', because: 'service-active' }
    case 'read-only':
      return { level: 'read', because: 'service-read-only' }
    case 'closed':
      return none(begun ? 'service-closed' : 'not-begun')
    case 'deleting':
      return none('service-deleting')
    case 'deleted':
      return none(begun ? 'service-deleted' : 'not-begun')
    default:
      return unreachable(state)
  }
}

const ofAgency = (
  agencyId: string,
  subscription: Subscription,
  collaborations: readonly Collaboration[],
  terminations: readonly Termination[],
): Access => {
  const active = collaborations.filter(
    (each) => each.agencyId === agencyId && each.customerId === subscription.customerId && each.status === 'active',
  )
  if (active.some((each) => each.subscriptionId === subscription.id)) return { level: 'write', because: 'collaborates' }
  const last = latestOf(terminations.filter((each) => each.subscriptionId === subscription.id))
  if (last?.agencyId !== agencyId) return none('no-collaboration')
  const grant = aftermathOf(termsOf(last.service), last.outcome)?.agency ?? 'none'
  if (grant === 'none') return none('nothing-kept')
  if (last.agencyAccessTakenAway) return none('taken-away')
  if (last.deletionCancelled) return none('deletion-cancelled')
  if (subscription.state !== 'read-only') return none('used-again')
  if (grant !== 'read-while-other-collaborations') return { level: grant, because: 'kept-by-end' }
  return active.length > 0 ? { level: 'read', because: 'kept-while-collaborating' } : none('other-collaborations-over')
}

const none = (because: AccessReason): Access => ({ level: 'none', because })
