import type { Database } from '@portal/database'
import { type AccessLevel, pairOf, type Person, personLevel, relationToSubscription, type Standing, type Subscription } from '@portal/domain'
import { agenciesOf, membershipIn, type Actor } from './actor.ts'
import { type CustomerFacts, loadCustomerFacts } from './customer-facts.store.ts'
import { standingsTo } from './standing.ts'

/** A subscription, the actor's access to it, and everything the access was derived from. */
export type Workspace = {
  readonly subscription: Subscription
  readonly access: AccessLevel
  readonly facts: CustomerFacts
  readonly standings: readonly Standing[]
}

/** Every subscription of a customer that has begun, with the actor's access and standing. One that was only requested is shown to nobody. */
export const workspacesOf = (facts: CustomerFacts, actor: Actor, licences: readonly string[]): readonly Workspace[] =>
  facts.subscriptions
    .filter(({ begun }) => begun)
    .map((subscription) => {
      const { id, customerId } = subscription
      return {
        subscription,
        facts,
        access: personLevel(subscription, facts, personIn(actor, customerId, licences)),
        standings: standingsTo(actor, customerId, (agencyId) => relationToSubscription(pairOf(facts, agencyId, customerId), id)),
      }
    })

/** One subscription that has begun; `undefined` when the id is unknown. `access` and `standings` tell whether the actor may know of it. */
export const findWorkspace = async ({ pool }: Pick<Database, 'pool'>, subscriptionId: string, actor: Actor): Promise<Workspace | undefined> => {
  const { rows } = await pool.query<{ company_id: string }>({
    name: 'workspace-company',
    text: 'SELECT company_id FROM subscription WHERE id = $1',
    values: [subscriptionId],
  })
  const customerId = rows[0]?.company_id
  if (customerId === undefined) return undefined
  const [facts, licences] = await Promise.all([loadCustomerFacts(pool, customerId), loadLicences({ pool }, actor, customerId)])
  return workspacesOf(facts, actor, licences).find(({ subscription }) => subscription.id === subscriptionId)
}

/** The services the actor holds a licence for in their own company. */
export const loadLicences = async ({ pool }: Pick<Database, 'pool'>, actor: Actor, companyId: string): Promise<readonly string[]> => {
  const membership = membershipIn(actor, companyId)
  return membership ? ((await loadLicencesOf({ pool }, [membership.membershipId])).get(membership.membershipId) ?? []) : []
}

/** The services of the licences of several memberships, by membership. One without a licence is left out. */
export const loadLicencesOf = async (
  { pool }: Pick<Database, 'pool'>,
  membershipIds: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> => {
  if (membershipIds.length === 0) return new Map()
  const { rows } = await pool.query<{ id: string; services: readonly string[] }>({
    name: 'licences',
    text: 'SELECT membership_id AS id, array_agg(service) AS services FROM licence WHERE membership_id = ANY($1::uuid[]) GROUP BY membership_id',
    values: [membershipIds],
  })
  return new Map(rows.map(({ id, services }) => [id, services]))
}

/** The actor as far as access to this customer goes. */
const personIn = (actor: Actor, customerId: string, licences: readonly string[]): Person => {
  const own = membershipIn(actor, customerId)
  return { own: own && { role: own.role, licences }, agencies: agenciesOf(actor) }
}
