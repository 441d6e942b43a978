import type { Database, PgClient } from '@portal/database'
import type { Actor } from './actor.ts'
import { loadCustomerFacts } from './customer-facts.store.ts'
import { transaction } from '../platform/database.ts'
import { notFound, ProblemError } from '../platform/problem.ts'
import { loadLicences, type Workspace, workspacesOf } from './workspace-access.store.ts'

/**
 * Runs `work` in one transaction that holds the workspace: an end either waits for it or is already visible to it. Access is therefore checked
 * again inside the transaction. Raises `not-found`, `read-only`.
 */
export const writeInWorkspace = async <T>(
  database: Pick<Database, 'pool'>,
  { subscription }: Pick<Workspace, 'subscription'>,
  actor: Actor,
  work: (client: PgClient) => Promise<T>,
): Promise<T> => {
  const licences = await loadLicences(database, actor, subscription.customerId)
  return transaction(database, async (client) => {
    await lockWorkspace(client, subscription.id)
    const now = workspacesOf(await loadCustomerFacts(client, subscription.customerId), actor, licences).find(
      (each) => each.subscription.id === subscription.id,
    )
    if (!now || now.access === 'none') throw notFound()
    if (now.access !== 'write') throw new ProblemError({ code: 'read-only' })
    return work(client)
  })
}

/** Locks the collaboration first and then the subscription, in the same order as an end. */
export const lockWorkspace = async (client: Pick<PgClient, 'query'>, subscriptionId: string): Promise<void> => {
  const values = [subscriptionId]
  await client.query({
    name: 'lock-collaboration',
    text: `SELECT id FROM collaboration WHERE subscription_id = $1 AND status = 'active' FOR SHARE`,
    values,
  })
  await client.query({ name: 'lock-subscription', text: 'SELECT id FROM subscription WHERE id = $1 FOR NO KEY UPDATE', values })
}
