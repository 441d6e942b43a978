import type { SubscriptionView } from '@portal/contract'
import {
  aftermathOf,
  type Day,
  expenseActor,
  formerRead,
  holds,
  isDue,
  keepsBooks,
  KINDS_OF,
  latestOf,
  may,
  type Termination,
  termsOf,
  WRITABLE_KINDS,
} from '@portal/domain'
import { serviceName } from '@portal/texts'
import type { CompanyName } from '../../access/company-names.store.ts'
import type { Workspace } from '../../access/workspace-access.store.ts'
import type { ScheduledDeletion } from './subscriptions.store.ts'

export type Surroundings = {
  readonly names: ReadonlyMap<string, CompanyName>
  readonly deletions: readonly ScheduledDeletion[]
  readonly retainedUntil: ReadonlyMap<string, Day>
  readonly today: Day
}

/** A service as the caller meets it: what they can do in it, who works in it, what is to become of it. */
export const subscriptionView = (workspace: Workspace, { names, deletions, retainedUntil, today }: Surroundings): SubscriptionView => {
  const { subscription, access, facts } = workspace
  const active = facts.collaborations.find((each) => each.subscriptionId === subscription.id && each.status === 'active')
  const last = latestOf(facts.terminations.filter((each) => each.subscriptionId === subscription.id))
  const deletion = deletions.find(({ subscriptionId }) => subscriptionId === subscription.id)
  const left = formerRead(subscription, facts.collaborations, facts.terminations)
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
    formerAgency: former ? nameIn(names, former.agencyId) : null,
    restingAgency: left?.resting ? nameIn(names, left.termination.agencyId) : null,
    ended: last && subscription.state !== 'active' ? endOf(last, names) : null,
    readsWhile: former && readsByCondition(workspace, former) ? 'other-collaborations' : null,
    retention: untilOf(retainedUntil.get(subscription.id)),
    kinds: [...KINDS_OF[subscription.service]],
    abilities: abilitiesIn(workspace, { collaborates: active !== undefined, readingLeft: left !== undefined, deletion, today }),
  }
}

const endOf = (last: Termination, names: ReadonlyMap<string, CompanyName>): SubscriptionView['ended'] => ({
  terminationId: last.id,
  at: new Date(last.effectiveAt).toISOString(),
  agency: nameIn(names, last.agencyId),
  deletionCancelled: last.deletionCancelled,
})

/** The caller reads as the former agency, and by that grant of the rule book that falls with its last other collaboration. */
const readsByCondition = ({ standings }: Workspace, { agencyId, service, outcome }: Termination): boolean =>
  standings.some((standing) => standing.kind !== 'support' && standing.kind !== 'own' && standing.companyId === agencyId) &&
  aftermathOf(termsOf(service), outcome)?.agency === 'read-while-other-collaborations'

type Circumstances = {
  readonly collaborates: boolean
  /** A former agency reads, or will again. */
  readonly readingLeft: boolean
  readonly deletion: ScheduledDeletion | undefined
  readonly today: Day
}

const abilitiesIn = (
  { subscription, access, standings }: Workspace,
  { collaborates, readingLeft, deletion, today }: Circumstances,
): SubscriptionView['abilities'] => {
  const deciders = deletion ? standings.filter(({ kind }) => kind === 'own' || deletion.endedBy === 'agency') : []
  const managesExpenses = access === 'write' && holds(subscription.service, 'expense-report') && expenseActor(standings, null).manages
  const books = keepsBooks(subscription.service)
  const ownAdministrator = standings.some((standing) => standing.kind === 'own' && standing.role === 'administrator')
  const kept = subscription.state === 'deleting' || subscription.state === 'closed'
  const mayExport = access === 'none' ? ownAdministrator && kept : may('export-everything', standings) !== undefined
  const writes = access === 'write' && WRITABLE_KINDS.some((kind) => holds(subscription.service, kind))
  return [
    ...(writes ? (['write'] as const) : []),
    ...(books && access !== 'none' ? (['export-sie'] as const) : []),
    ...(books && access === 'write' ? (['import-sie'] as const) : []),
    ...(managesExpenses ? (['manage-expenses'] as const) : []),
    ...(mayExport ? (['export-everything'] as const) : []),
    ...(readingLeft && may('take-agency-access-away', standings) ? (['take-agency-access-away'] as const) : []),
    ...(deletion && !isDue(deletion, today) && may('cancel-deletion', deciders) ? (['cancel-deletion'] as const) : []),
    ...(collaborates && may('end-collaboration', standings) ? (['end'] as const) : []),
  ]
}

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
