import type { ServiceCode } from '../catalogue/services.ts'
import type { Collaboration } from '../collaborations/collaboration.ts'
import { type NonEmpty, ok, refuse, type Result } from '../kernel/result.ts'
import { isHad, type Subscription } from '../subscriptions/subscription.ts'
import { type Effect, isChange, matrixOf, type Pair } from '../terminations/effects.ts'
import { latestOf, type Termination } from '../terminations/termination.ts'

/** The upgrades that support can make (Fakturering → Smart). */
const UPGRADES: Partial<Record<ServiceCode, ServiceCode>> = { 'eekonomi-fakturering': 'eekonomi-smart' }
/** The service after the upgrade. `undefined`: the service cannot be upgraded. */
export const upgradeOf = (service: ServiceCode): ServiceCode | undefined => UPGRADES[service]

export const UPGRADE_REASONS = ['no-upgrade', 'still-collaborating', 'never-begun', 'being-deleted', 'has-it-already'] as const
export type UpgradeReason = (typeof UPGRADE_REASONS)[number]
export type UpgradeRefusal = { readonly code: 'upgrade-not-offered'; readonly reason: UpgradeReason }

/** The id of no company: it has access to nothing. */
const NO_AGENCY = ''

/** All facts of one customer. */
export type UpgradeFacts = {
  readonly subscription: Subscription
  readonly subscriptions: readonly Subscription[]
  readonly collaborations: readonly Collaboration[]
  readonly terminations: readonly Termination[]
}

export type UpgradePlan = {
  readonly from: ServiceCode
  readonly to: ServiceCode
  /** The agency of the latest end; it may have had read access. `null`: no collaboration in the subscription has ended, as where it was imported. */
  readonly agencyId: string | null
  readonly effects: readonly Effect[]
  readonly unchanged: readonly Effect[]
  /** Requests to collaborate in the service before the upgrade, and in a subscription of the new service that was only requested. */
  readonly declined: readonly Collaboration[]
  /** A subscription of the new service that was only requested. It is empty and is put away. */
  readonly putAway: string | null
}

/**
 * The subscription becomes active as another service with its content unchanged. Refused while an agency works in it, while it is being deleted, if it
 * was only requested, if it is upgraded already, and if the customer already uses the other service (G12). Requests for the other service do not
 * block it. An imported subscription is upgraded like one whose collaboration ended.
 */
export const planUpgrade = (facts: UpgradeFacts): Result<UpgradePlan, NonEmpty<UpgradeRefusal>> => {
  const { subscription, subscriptions, collaborations, terminations } = facts
  const reason = (why: UpgradeReason) => refuse<NonEmpty<UpgradeRefusal>>([{ code: 'upgrade-not-offered', reason: why }])
  const to = upgradeOf(subscription.service)
  const inIt = collaborations.filter(({ subscriptionId }) => subscriptionId === subscription.id)
  const last = latestOf(terminations.filter(({ subscriptionId }) => subscriptionId === subscription.id))
  if (to === undefined) return reason('no-upgrade')
  if (subscription.state === 'deleting' || subscription.state === 'deleted') return reason('being-deleted')
  if (inIt.some(({ status }) => status === 'active')) return reason('still-collaborating')
  if (!subscription.begun) return reason('never-begun')
  const other = subscriptions.find((each) => each.service === to && isHad(each))
  if (other?.begun) return reason('has-it-already')
  const before: Pair = { agencyId: last?.agencyId ?? NO_AGENCY, customerId: subscription.customerId, subscriptions, collaborations, terminations }
  const matrix = matrixOf(before, {
    ...before,
    subscriptions: subscriptions.map((each) => (each.id === subscription.id ? { ...each, service: to, state: 'active' } : each)),
  }).filter(({ subscriptionId, party }) => subscriptionId === subscription.id && (last !== undefined || party === 'customer'))
  return ok({
    from: subscription.service,
    to,
    agencyId: last?.agencyId ?? null,
    effects: matrix.filter(isChange),
    unchanged: matrix.filter((each) => !isChange(each)),
    declined: collaborations.filter(({ subscriptionId: id, status }) => status === 'pending' && (id === subscription.id || id === other?.id)),
    putAway: other?.id ?? null,
  })
}
