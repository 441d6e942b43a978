import type { Standing } from '@portal/domain'
import { agenciesOf, membershipIn, type Actor } from '../platform/actor.ts'

/** The actor's agencies that collaborate with a company now, and those that can still read something there. */
export type AgencyRelations = { readonly active: readonly string[]; readonly former: readonly string[] }

/** How an actor stands to a company. */
export const standingsTo = (actor: Actor, companyId: string, relations: AgencyRelations): readonly Standing[] => {
  const own = membershipIn(actor, companyId)
  const through = (kind: 'via' | 'former', ids: readonly string[]): readonly Standing[] =>
    agenciesOf(actor)
      .filter((each) => ids.includes(each.companyId))
      .map(({ companyId: id, role }) => ({ kind, companyId: id, role }))
  return [
    ...(own ? [{ kind: 'own', companyId, role: own.role } as const] : []),
    ...through('via', relations.active),
    ...through('former', relations.former),
    ...support(actor),
  ]
}

/** How an actor stands to a collaboration or termination. It stays visible to both its parties. */
export const standingsToPair = (
  actor: Actor,
  { agencyId, customerId }: { readonly agencyId: string; readonly customerId: string },
): readonly Standing[] => {
  const own = membershipIn(actor, customerId)
  const agency = membershipIn(actor, agencyId)
  return [
    ...(own ? [{ kind: 'own', companyId: customerId, role: own.role } as const] : []),
    ...(agency ? [{ kind: 'via', companyId: agencyId, role: agency.role } as const] : []),
    ...support(actor),
  ]
}

const support = (actor: Actor): readonly Standing[] => (actor.support ? [{ kind: 'support' }] : [])
