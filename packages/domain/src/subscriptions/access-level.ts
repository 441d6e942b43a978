import type { AccessLevel } from '../catalogue/access-levels.ts'
import { aftermathOf, termsOf } from '../catalogue/services.ts'
import type { Collaboration } from '../collaborations/collaboration.ts'
import { unreachable } from '../kernel/result.ts'
import { latestOf, type Termination } from '../terminations/termination.ts'
import type { Subscription } from './subscription.ts'

export const PARTY_KINDS = ['agency', 'customer'] as const
export type PartyKind = (typeof PARTY_KINDS)[number]
export type Party = { readonly kind: 'customer' } | { readonly kind: 'agency'; readonly id: string }

/**
 * What a party can do in a subscription's workspace (rules: "Access, in one pure function"). Derived, never stored.
 *
 * `collaborations`: at least every collaboration between this customer and the asking agency, other services included.
 * `terminations`: at least every termination of this subscription. More of either does no harm.
 */
export const accessLevel = (
  party: Party,
  subscription: Subscription,
  collaborations: readonly Collaboration[],
  terminations: readonly Termination[],
): AccessLevel => (party.kind === 'customer' ? customerLevel(subscription) : agencyLevel(party.id, subscription, collaborations, terminations))

const customerLevel = ({ state }: Subscription): AccessLevel => {
  switch (state) {
    case 'active':
      return 'write'
    case 'read-only':
      return 'read'
    case 'closed':
    case 'deleting':
    case 'deleted':
      return 'none'
    default:
      return unreachable(state)
  }
}

const agencyLevel = (
  agencyId: string,
  subscription: Subscription,
  collaborations: readonly Collaboration[],
  terminations: readonly Termination[],
): AccessLevel => {
  const active = collaborations.filter(
    (each) => each.agencyId === agencyId && each.customerId === subscription.customerId && each.status === 'active',
  )
  if (active.some((each) => each.subscriptionId === subscription.id)) return 'write'
  const last = latestOf(terminations.filter((each) => each.subscriptionId === subscription.id))
  if (last?.agencyId !== agencyId || subscription.state !== 'read-only' || last.agencyAccessTakenAway || last.deletionCancelled) return 'none'
  const grant = aftermathOf(termsOf(last.service), last.outcome)?.agency ?? 'none'
  if (grant !== 'read-while-other-collaborations') return grant
  return active.length > 0 ? 'read' : 'none'
}
