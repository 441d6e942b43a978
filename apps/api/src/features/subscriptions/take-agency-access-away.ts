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
 * The customer's administrator takes away the read access of a former agency, also one that rests (G22). It runs one after the other with ends and
 * starts of the pair, which may make that access rest or return. Raises `no-agency-access`.
 */
export const takeAgencyAccessAway =
  ({ database, clock }: Context) =>
  ({ subscription: { id, customerId } }: Workspace, actor: Actor): Promise<void> =>
    transaction(database, async (client) => {
      await takeCustomerTurn(client, customerId)
      const { subscriptions, collaborations, terminations } = await loadCustomerFacts(client, customerId)
      const subscription = subscriptions.find((each) => each.id === id)
      if (!subscription) throw new Error(`the subscription ${id} was not found among its customer’s`)
      const decided = planAccessRemoval(subscription, collaborations, terminations)
      if (!decided.ok) throw new ProblemError(onTheWire(decided.error[0]))
      await saveAccessRemoval(client, customerId, decided.value, { actor, at: clock() })
    })
