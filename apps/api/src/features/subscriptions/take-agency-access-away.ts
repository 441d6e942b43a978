import { onTheWire } from '@portal/contract'
import { transaction } from '../../platform/database.ts'
import { latestOf, planAccessRemoval } from '@portal/domain'
import type { Actor } from '../../platform/actor.ts'
import type { Context } from '../../platform/context.ts'
import { loadCustomerFacts, pairOf } from '../../access/customer-facts.store.ts'
import { ProblemError } from '../../platform/problem.ts'
import type { Workspace } from '../../access/workspace-access.store.ts'
import { lockSubscription, saveAccessRemoval } from './subscriptions.store.ts'

/** The customer's administrator takes away what a former agency can still read. Raises `no-agency-access`. */
export const takeAgencyAccessAway =
  ({ database }: Context) =>
  ({ subscription: { id, customerId } }: Workspace, actor: Actor): Promise<void> =>
    transaction(database, async (client) => {
      await lockSubscription(client, id)
      const facts = await loadCustomerFacts(client, customerId)
      const last = latestOf(facts.terminations.filter(({ subscriptionId }) => subscriptionId === id))
      const decided = planAccessRemoval(pairOf(facts, last?.agencyId ?? '', customerId), id)
      if (!decided.ok) throw new ProblemError(onTheWire(decided.error[0]))
      await saveAccessRemoval(client, customerId, decided.value, actor)
    })
