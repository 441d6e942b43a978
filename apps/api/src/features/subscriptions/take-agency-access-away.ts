import { onTheWire } from '@portal/contract'
import { planAccessRemoval } from '@portal/domain'
import { loadCustomerFacts } from '../../access/customer-facts.store.ts'
import { takeCustomerTurn } from '../../access/customer-turn.store.ts'
import type { Workspace } from '../../access/workspace-access.store.ts'
import type { Actor } from '../../access/actor.ts'
import type { Context } from '../context.ts'
import { transaction } from '../../platform/database.ts'
import { ProblemError } from '../../platform/problem.ts'
import { saveAccessRemoval } from './subscriptions.store.ts'

/**
 * The customer's administrator takes away what a former agency can still read, or would read again (G22).
 * It takes its turn with ends and starts of the pair: one of them may make that reading rest, or bring it back. Raises `no-agency-access`.
 */
export const takeAgencyAccessAway =
  ({ database, clock }: Context) =>
  ({ subscription: { id, customerId } }: Workspace, actor: Actor): Promise<void> =>
    transaction(database, async (client) => {
      await takeCustomerTurn(client, customerId)
      const { subscriptions, collaborations, terminations } = await loadCustomerFacts(client, customerId)
      const subscription = subscriptions.find((each) => each.id === id)
      if (!subscription) throw new Error(`subscription ${id} is not among its customer’s`)
      const decided = planAccessRemoval(subscription, collaborations, terminations)
      if (!decided.ok) throw new ProblemError(onTheWire(decided.error[0]))
      await saveAccessRemoval(client, customerId, decided.value, { actor, at: clock() })
    })
