import type { AgencyRelation, Standing } from '@portal/domain'
import { agenciesOf, membershipIn, type Actor } from './actor.ts'

/** How an actor stands to a company, or to a service of it. `relationOf`: how each of their agencies stands to it. */
export const standingsTo = (actor: Actor, companyId: string, relationOf: (agencyId: string) => AgencyRelation | null): readonly Standing[] => {
  const own = membershipIn(actor, companyId)
  const staff = agenciesOf(actor).flatMap(({ companyId: id, role }) => {
    const kind = relationOf(id)
    return kind === null ? [] : [{ kind, companyId: id, role }]
  })
  return [
    ...(own ? [{ kind: 'own', companyId, role: own.role } as const] : []),
    ...staff.filter(({ kind }) => kind === 'via'),
    ...staff.filter(({ kind }) => kind === 'former'),
    ...support(actor),
  ]
}

/** How an actor stands to a collaboration, termination or upgrade. It stays visible to its parties. An upgrade may have no agency (`null`). */
export const standingsToPair = (
  actor: Actor,
  { agencyId, customerId }: { readonly agencyId: string | null; readonly customerId: string },
): readonly Standing[] => {
  const own = membershipIn(actor, customerId)
  const agency = agencyId === null ? undefined : membershipIn(actor, agencyId)
  return [
    ...(own ? [{ kind: 'own', companyId: customerId, role: own.role } as const] : []),
    ...(agency ? [{ kind: 'via', companyId: agency.companyId, role: agency.role } as const] : []),
    ...support(actor),
  ]
}

const support = (actor: Actor): readonly Standing[] => (actor.support ? [{ kind: 'support' }] : [])
