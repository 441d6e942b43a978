import { ACCESS_LEVELS, type AccessLevel, lesser } from '../catalogue/access-levels.ts'
import { type Reach, reachOf, type Role } from '../users/membership.ts'
import { type AccessFacts, pairOf } from './access-facts.ts'
import { type Access, accessOf } from './access-level.ts'
import type { Subscription } from './subscription.ts'

/**
 * The facts about a person that decide access to one customer. `own`: their membership of the customer, with the services they have a licence for.
 */
export type Person = {
  readonly own: { readonly role: Role; readonly licences: readonly string[] } | undefined
  readonly agencies: readonly { readonly companyId: string; readonly role: Role }[]
}

/**
 * One way in which a person reaches a subscription: as the customer's member, or as staff of an agency. `level` is the lesser of what the party can do
 * and what the person can do for it.
 */
export type PersonWay = {
  /** The company that the person is a member of. */
  readonly companyId: string
  readonly as: 'member' | 'staff'
  readonly role: Role
  readonly party: Access
  readonly reach: Reach
  readonly level: AccessLevel
}

/** Every way of a person to a subscription, with its reasons: the customer's first. No way: the person has nothing to do with it. */
export const waysOf = (subscription: Subscription, facts: AccessFacts, { own, agencies }: Person): readonly PersonWay[] => [
  ...(own ? [wayOfMember(subscription, facts, own)] : []),
  ...agencies.map(({ companyId: id, role }) => {
    const { collaborations, terminations } = pairOf(facts, id, subscription.customerId)
    const party = accessOf({ kind: 'agency', id }, subscription, collaborations, terminations)
    return wayOf(id, 'staff', role, party, reachOf({ role, via: 'collaboration', licensed: true }))
  }),
]

/** A person's access to a subscription: as the customer's member or as an agency's staff, whichever is higher (rules: "Access"). */
export const personLevel = (subscription: Subscription, facts: AccessFacts, person: Person): AccessLevel =>
  furthest(waysOf(subscription, facts, person).map(({ level }) => level))

const wayOfMember = (
  subscription: Subscription,
  { collaborations, terminations }: AccessFacts,
  { role, licences }: NonNullable<Person['own']>,
): PersonWay => {
  const party = accessOf({ kind: 'customer' }, subscription, collaborations, terminations)
  const reach = reachOf({ role, via: 'membership', licensed: licences.includes(subscription.service) })
  return wayOf(subscription.customerId, 'member', role, party, reach)
}

const wayOf = (companyId: string, as: PersonWay['as'], role: Role, party: Access, reach: Reach): PersonWay => {
  return { companyId, as, role, party, reach, level: lesser(party.level, reach.level) }
}

const furthest = (levels: readonly AccessLevel[]): AccessLevel => ACCESS_LEVELS.findLast((level) => levels.includes(level)) ?? 'none'
