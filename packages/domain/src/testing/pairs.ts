import { type ConfirmationCode, type ConfirmationFacts, NOTHING_READ } from '../catalogue/confirmations.ts'
import { ruleBook } from '../catalogue/rule-book.ts'
import type { Outcome, ServiceCode } from '../catalogue/services.ts'
import type { Collaboration, CollaborationStatus } from '../collaborations/collaboration.ts'
import type { AccessLevel } from '../catalogue/access-levels.ts'
import { accessLevel } from '../subscriptions/access-level.ts'
import type { SubscriptionState } from '../catalogue/states.ts'
import type { Subscription } from '../subscriptions/subscription.ts'
import type { Pair } from '../terminations/effects.ts'
import { confirmationsFor } from '../terminations/confirmations.ts'
import { type TerminationAct, type TerminationFacts, termsIn, type WorkspaceFacts } from '../terminations/facts.ts'
import { pairAfter, planTermination } from '../terminations/plan-termination.ts'

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

/** The facts of the service's active collaboration with the agency, or of any other collaboration in it. */
export const factsOf = (pair: Pair, service: ServiceCode, others: Partial<TerminationFacts> = {}): TerminationFacts => {
  const inService = pair.collaborations.filter((each) => each.service === service)
  const collaboration = inService.find(({ status, agencyId }) => status === 'active' && agencyId === pair.agencyId) ?? inService[0]
  if (!collaboration) throw new Error(`no collaboration in ${service}`)
  return {
    collaboration,
    pair,
    workspace: workspaceWith({}),
    customer: { customerNumber: '20002', hasMainContact: true },
    rules: ruleBook(30),
    today: '2026-11-23',
    ...others,
  }
}

/** A workspace with these facts read and no others. */
export const workspaceWith = (read: Partial<ConfirmationFacts>, retention: WorkspaceFacts['retention'] = null): WorkspaceFacts => ({
  confirmations: { ...NOTHING_READ, ...read },
  retention,
})

/** Every confirmation that an end with this outcome must acknowledge. */
export const undoneIn = (facts: TerminationFacts, outcome: Outcome): readonly ConfirmationCode[] =>
  confirmationsFor(termsIn(facts), facts.workspace.confirmations, outcome)
    .filter(({ done }) => !done)
    .map(({ code }) => code)

export const actAt = (at: string): TerminationAct => ({ id: `t-${at}`, at, by: 'agency' })

/** Ends a service of a pair, acknowledging everything that is not done, and returns the pair afterwards. */
export const endIn = (pair: Pair, service: ServiceCode, outcome: Outcome, at = '2026-11-23T10:00:00.000Z'): Pair => {
  const facts = factsOf(pair, service)
  const decided = planTermination(facts, { outcome, acknowledged: undoneIn(facts, outcome) }, actAt(at))
  if (!decided.ok) throw new Error(decided.error.map(({ code }) => code).join(', '))
  return pairAfter(facts, outcome, actAt(at))
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
