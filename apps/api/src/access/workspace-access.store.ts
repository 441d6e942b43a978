import type { Database } from '@portal/database'
import { type AccessLevel, accessLevel, lesser, memberLevel, type Standing, type Subscription } from '@portal/domain'
import { agenciesOf, membershipIn, type Actor } from '../platform/actor.ts'
import { type CustomerFacts, loadCustomerFacts, pairOf } from './customer-facts.store.ts'
import { standingsTo } from './standing.ts'

/** A subscription, the actor's access to it, and everything the access was derived from. */
export type Workspace = {
  readonly subscription: Subscription
  readonly access: AccessLevel
  readonly facts: CustomerFacts
  readonly standings: readonly Standing[]
}

/** Every subscription of a customer with the actor's access: the company's level first, then the member's share of it. */
export const workspacesOf = (facts: CustomerFacts, actor: Actor, licences: readonly string[]): readonly Workspace[] =>
  facts.subscriptions.map((subscription) => ({
    subscription,
    facts,
    access: accessOf(subscription, facts, actor, licences),
    standings: standingsIn(subscription, facts, actor),
  }))

/** One subscription; `undefined` when the id is unknown. `access` and `standings` tell whether the actor may know of it. */
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
  if (!membership) return []
  const { rows } = await pool.query<{ service: string }>({
    name: 'licences',
    text: 'SELECT service FROM licence WHERE membership_id = $1',
    values: [membership.membershipId],
  })
  return rows.map(({ service }) => service)
}

const accessOf = (subscription: Subscription, facts: CustomerFacts, actor: Actor, licences: readonly string[]): AccessLevel => {
  const own = membershipIn(actor, subscription.customerId)
  const levels = agenciesOf(actor).map(({ companyId: id, role }) => {
    const pair = pairOf(facts, id, subscription.customerId)
    return memberLevel(accessLevel({ kind: 'agency', id }, subscription, pair.collaborations, pair.terminations), {
      role,
      via: 'collaboration',
      licensed: true,
    })
  })
  if (own) {
    const company = accessLevel({ kind: 'customer' }, subscription, facts.collaborations, facts.terminations)
    levels.push(memberLevel(company, { role: own.role, via: 'membership', licensed: licences.includes(subscription.service) }))
  }
  return levels.reduce((highest, level) => (lesser(highest, level) === highest ? level : highest), 'none')
}

const standingsIn = (subscription: Subscription, facts: CustomerFacts, actor: Actor): readonly Standing[] => {
  const agencies = agenciesOf(actor).map(({ companyId }) => companyId)
  const known = agencies.filter((id) => pairOf(facts, id, subscription.customerId).subscriptions.some((each) => each.id === subscription.id))
  const active = known.filter((id) => facts.collaborations.some((each) => each.agencyId === id && each.status === 'active'))
  return standingsTo(actor, subscription.customerId, { active, former: known.filter((id) => !active.includes(id)) })
}
