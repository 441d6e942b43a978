import { type ConfirmationCode, type ConfirmationFacts, NOTHING_READ } from '../catalogue/confirmations.ts'
import { ruleBook } from '../catalogue/rule-book.ts'
import type { Outcome, ServiceCode } from '../catalogue/services.ts'
import type { Collaboration, CollaborationStatus } from '../collaborations/collaboration.ts'
import type { AccessLevel } from '../catalogue/access-levels.ts'
import { type NonEmpty, ok, type Result } from '../kernel/result.ts'
import { accessLevel } from '../subscriptions/access-level.ts'
import type { SubscriptionState } from '../catalogue/states.ts'
import type { Subscription } from '../subscriptions/subscription.ts'
import type { Pair } from '../terminations/effects.ts'
import { confirmationsFor } from '../terminations/confirmations.ts'
import {
  type EndFacts,
  type TerminationAct,
  type TerminationChoice,
  type TerminationFacts,
  termsOfEnd,
  type WorkspaceFacts,
} from '../terminations/facts.ts'
import { type OutcomePlan, pairAfter, planTerminations, previewTerminations, type TerminationPlan } from '../terminations/plan-terminations.ts'
import type { Blocker, TerminationRefusal } from '../terminations/refusals.ts'

const isState = (value: string): value is SubscriptionState => ['read-only', 'closed', 'deleting', 'deleted'].includes(value)

/** A pair for tests: agency `norrsken`, customer `kanel`, one subscription per service, whose id is the service code. */
export const pairWith = (services: Partial<Record<ServiceCode, SubscriptionState | CollaborationStatus>>): Pair => {
  const entries = Object.entries(services)
  return {
    agencyId: 'norrsken',
    customerId: 'kanel',
    subscriptions: entries.map(([service, value]): Subscription => ({
      id: service,
      customerId: 'kanel',
      service: service as ServiceCode,
      state: isState(value) ? value : 'active',
      begun: true,
    })),
    collaborations: entries.map(([service, value]): Collaboration => ({
      id: `c-${service}`,
      agencyId: 'norrsken',
      customerId: 'kanel',
      subscriptionId: service,
      service: service as ServiceCode,
      status: isState(value) ? 'ended' : (value as CollaborationStatus),
    })),
    terminations: [],
  }
}

export type Others = Partial<Omit<TerminationFacts, 'ends' | 'pair'>> & { readonly workspace?: WorkspaceFacts }

/** The facts of the service's active collaboration with the agency, or of any other collaboration in it. */
export const factsOf = (pair: Pair, service: ServiceCode, { workspace = workspaceWith({}), ...others }: Others = {}): TerminationFacts => ({
  ends: [{ collaboration: collaborationIn(pair, service), workspace }],
  pair,
  customer: { customerNumber: '20002', hasMainContact: true },
  rules: ruleBook(30),
  today: '2026-11-23',
  ...others,
})

/** The facts of several of the pair's services that end together. */
export const factsOfAll = (pair: Pair, services: NonEmpty<ServiceCode>): TerminationFacts => {
  const end = (service: ServiceCode): EndFacts => ({ collaboration: collaborationIn(pair, service), workspace: workspaceWith({}) })
  const [first, ...rest] = services
  return { ...factsOf(pair, first), ends: [end(first), ...rest.map(end)] }
}

const collaborationIn = (pair: Pair, service: ServiceCode): Collaboration => {
  const inService = pair.collaborations.filter((each) => each.service === service)
  const found = inService.find(({ status, agencyId }) => status === 'active' && agencyId === pair.agencyId) ?? inService[0]
  if (!found) throw new Error(`no collaboration in ${service}`)
  return found
}

/** A workspace with these facts read and no others. */
export const workspaceWith = (read: Partial<ConfirmationFacts>, retention: WorkspaceFacts['retention'] = null): WorkspaceFacts => ({
  confirmations: { ...NOTHING_READ, ...read },
  retention,
})

/** Every confirmation that the first of the ends must acknowledge with this outcome. */
export const undoneIn = (facts: TerminationFacts, outcome: Outcome, [end] = facts.ends): readonly ConfirmationCode[] =>
  confirmationsFor(termsOfEnd(facts, end), end.workspace.confirmations, outcome)
    .filter(({ done }) => !done)
    .map(({ code }) => code)

export const actAt = (at: string): TerminationAct => ({ idFor: (collaborationId) => `t-${collaborationId}-${at}`, at, by: 'agency' })

/** The choice of an outcome for the first of the ends, with everything acknowledged that is not done. */
export const choiceOf = (facts: TerminationFacts, outcome: Outcome, [end] = facts.ends): TerminationChoice => ({
  collaborationId: end.collaboration.id,
  outcome,
  acknowledged: undoneIn(facts, outcome, [end]),
})

/** The plan of a set of one. */
export const planOne = (
  facts: TerminationFacts,
  choice: Omit<TerminationChoice, 'collaborationId'>,
  act: TerminationAct,
): Result<TerminationPlan, NonEmpty<TerminationRefusal>> => {
  const decided = planTerminations(facts, [{ ...choice, collaborationId: facts.ends[0].collaboration.id }], act)
  if (!decided.ok) return decided
  const [plan] = decided.value
  if (!plan) throw new Error('an end without a plan')
  return ok(plan)
}

/** The preview of a set of one. */
export const previewOne = (facts: TerminationFacts): { readonly blockers: readonly Blocker[]; readonly outcomes: readonly OutcomePlan[] } => {
  const { blockers, ends } = previewTerminations(facts)
  return { blockers, outcomes: ends[0]?.outcomes ?? [] }
}

/** The pair after the first of the ends was carried out. */
export const afterOne = (facts: TerminationFacts, outcome: Outcome, act: TerminationAct): Pair =>
  pairAfter(facts, [{ collaborationId: facts.ends[0].collaboration.id, outcome }], act)

/** Ends a service of a pair, acknowledging everything that is not done, and returns the pair afterwards. */
export const endIn = (pair: Pair, service: ServiceCode, outcome: Outcome, at = '2026-11-23T10:00:00.000Z'): Pair => {
  const facts = factsOf(pair, service)
  const decided = planTerminations(facts, [choiceOf(facts, outcome)], actAt(at))
  if (!decided.ok) throw new Error(decided.error.map(({ code }) => code).join(', '))
  return afterOne(facts, outcome, actAt(at))
}

/** `{ agency, customer }`: the access of each to one service of the pair. */
export const accessIn = (pair: Pair, service: ServiceCode): { readonly agency: AccessLevel; readonly customer: AccessLevel } => {
  const subscription = pair.subscriptions.find((each) => each.service === service)
  if (!subscription) throw new Error(`no subscription of ${service}`)
  return {
    agency: accessLevel({ kind: 'agency', id: pair.agencyId }, subscription, pair.collaborations, pair.terminations),
    customer: accessLevel({ kind: 'customer' }, subscription, pair.collaborations, pair.terminations),
  }
}
