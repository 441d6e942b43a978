import type { Database, PgClient } from '@portal/database'
import type { Actor } from '../platform/actor.ts'
import { loadCustomerFacts } from './customer-facts.store.ts'
import { transaction } from '../platform/database.ts'
import { notFound, ProblemError } from '../platform/problem.ts'
import { loadLicences, type Workspace, workspacesOf } from './workspace-access.store.ts'

/**
 * Carries `work` out in one transaction, once nobody else can end, close or change this workspace meanwhile: an end waits for it, or it
 * sees the end. So access is judged again by what stands then. Raises `not-found`, `read-only`.
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

/** In the order in which an end takes them: first the collaboration, then the subscription. */
export const lockWorkspace = async (client: Pick<PgClient, 'query'>, subscriptionId: string): Promise<void> => {
  const values = [subscriptionId]
  await client.query({
    name: 'lock-collaboration',
    text: `SELECT id FROM collaboration WHERE subscription_id = $1 AND status = 'active' FOR SHARE`,
    values,
  })
  await client.query({ name: 'lock-subscription', text: 'SELECT id FROM subscription WHERE id = $1 FOR NO KEY UPDATE', values })
}
