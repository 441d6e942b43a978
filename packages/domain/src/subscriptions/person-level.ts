import { ACCESS_LEVELS, type AccessLevel } from '../catalogue/access-levels.ts'
import { memberLevel, type Role } from '../users/membership.ts'
import { type AccessFacts, pairOf } from './access-facts.ts'
import { accessLevel } from './access-level.ts'
import type { Subscription } from './subscription.ts'

/**
 * The facts about a person that decide access to one customer. `own`: their membership of the customer, with the services they have a licence for.
 */
export type Person = {
  readonly own: { readonly role: Role; readonly licences: readonly string[] } | undefined
  readonly agencies: readonly { readonly companyId: string; readonly role: Role }[]
}

/** A person's access to a subscription: as the customer's member or as an agency's staff, whichever is higher (rules: "Access"). */
export const personLevel = (subscription: Subscription, facts: AccessFacts, { own, agencies }: Person): AccessLevel => {
  const asStaff = agencies.map(({ companyId: id, role }) => {
    const { collaborations, terminations } = pairOf(facts, id, subscription.customerId)
    const agency = accessLevel({ kind: 'agency', id }, subscription, collaborations, terminations)
    return memberLevel(agency, { role, via: 'collaboration', licensed: true })
  })
  return furthest(own ? [...asStaff, ownLevel(subscription, facts, own)] : asStaff)
}

const ownLevel = (subscription: Subscription, { collaborations, terminations }: AccessFacts, { role, licences }: NonNullable<Person['own']>) => {
  const company = accessLevel({ kind: 'customer' }, subscription, collaborations, terminations)
  return memberLevel(company, { role, via: 'membership', licensed: licences.includes(subscription.service) })
}

const furthest = (levels: readonly AccessLevel[]): AccessLevel => ACCESS_LEVELS.findLast((level) => levels.includes(level)) ?? 'none'
