import type { SubscriptionView } from '@portal/contract'
import {
  activeIn,
  agenciesKnownTo,
  type Day,
  formerRead,
  kindsOf,
  knownTo,
  latestOf,
  readsOnCondition,
  subscriptionAbilities,
  type Termination,
  towards,
} from '@portal/domain'
import { serviceName } from '@portal/texts'
import type { CompanyName } from '../../access/company-names.store.ts'
import { plannedEndOf } from '../../access/planned-end.view.ts'
import type { NextEnd } from '../../access/planned-ends.store.ts'
import type { Workspace } from '../../access/workspace-access.store.ts'
import type { ScheduledDeletion } from './subscriptions.store.ts'

export type Surroundings = {
  readonly names: ReadonlyMap<string, CompanyName>
  readonly deletions: readonly ScheduledDeletion[]
  /** By collaboration. */
  readonly nextEnds: ReadonlyMap<string, NextEnd>
  readonly retainedUntil: ReadonlyMap<string, Day>
  readonly today: Day
}

type OfService = { readonly agencyId: string; readonly subscriptionId: string }

/** A service as its caller sees it: their access, and what they may know of the agency that works in it and of a scheduled deletion (G21). */
export const subscriptionView = (workspace: Workspace, { names, deletions, nextEnds, retainedUntil, today }: Surroundings): SubscriptionView => {
  const { subscription, access, facts, standings } = workspace
  const known = agenciesKnownTo('see-subscriptions', standings)
  const inIt = <T extends OfService>(things: readonly T[]) => knownTo(known, things).filter((each) => each.subscriptionId === subscription.id)
  const active = activeIn(subscription.id, inIt(facts.collaborations))
  const last = latestOf(inIt(facts.terminations))
  const ended = subscription.state === 'active' ? undefined : last
  const [deletion] = inIt(deletions)
  const leftToAny = formerRead(subscription, facts.collaborations, facts.terminations)
  const left = leftToAny && inIt([leftToAny.termination]).length > 0 ? leftToAny : undefined
  const former = left && !left.resting ? left.termination : undefined
  return {
    id: subscription.id,
    service: { code: subscription.service, name: serviceName(subscription.service) },
    state: subscription.state,
    access,
    deletion: deletion ? { on: deletion.on } : null,
    customer: nameIn(names, subscription.customerId),
    agency: active ? nameIn(names, active.agencyId) : null,
    collaborationId: active?.id ?? null,
    plannedEnd: active ? plannedEndOf(nextEnds.get(active.id), towards(active.agencyId, standings), today) : null,
    formerAgency: former ? nameIn(names, former.agencyId) : null,
    restingAgency: left?.resting ? nameIn(names, left.termination.agencyId) : null,
    ended: ended ? endOf(ended, names) : null,
    readsWhile: former && readsOnCondition(former, standings) ? 'other-collaborations' : null,
    retention: access === 'none' && known !== 'all' ? null : untilOf(retainedUntil.get(subscription.id)),
    kinds: [...kindsOf(subscription.service)],
    abilities: subscriptionAbilities({ subscription, access, standings, active, left, ended, deletion, today }),
  }
}

const endOf = (last: Termination, names: ReadonlyMap<string, CompanyName>): SubscriptionView['ended'] => ({
  terminationId: last.id,
  at: new Date(last.effectiveAt).toISOString(),
  agency: nameIn(names, last.agencyId),
  deletionCancelled: last.deletionCancelled,
})

const untilOf = (until: Day | undefined): SubscriptionView['retention'] => (until === undefined ? null : { until })

const nameIn = (names: ReadonlyMap<string, CompanyName>, id: string): CompanyName => {
  const name = names.get(id)
  if (!name) throw new Error(`company ${id} has no name`)
  return name
}

export const companiesIn = ({ subscription, facts }: Workspace): readonly string[] => [
  subscription.customerId,
  ...facts.collaborations.map(({ agencyId }) => agencyId),
  ...facts.terminations.map(({ agencyId }) => agencyId),
]
