import type { customers, Input } from '@portal/contract'
import { membershipIn } from '../../access/actor.ts'
import type { CompanyRow } from '../../access/company-standing.store.ts'
import type { Admitted } from '../../access/guard.ts'
import { notFound } from '../../platform/problem.ts'
import type { Context } from '../context.ts'
import { addStar, removeStar } from './stars.store.ts'

/** Stars a customer for the caller, who is a member of the agency. */
export const starCustomer =
  ({ database, clock }: Context) =>
  async ({ params: { id, customerId } }: Input<typeof customers.star>, { actor }: Admitted<CompanyRow>): Promise<undefined> => {
    await addStar(database, ownMembership(actor, id), customerId, clock())
    return undefined
  }

/** Takes the caller's star away. Without one nothing changes. */
export const unstarCustomer =
  ({ database }: Context) =>
  async ({ params: { id, customerId } }: Input<typeof customers.unstar>, { actor }: Admitted<CompanyRow>): Promise<undefined> => {
    await removeStar(database, ownMembership(actor, id), customerId)
    return undefined
  }

const ownMembership = (actor: Parameters<typeof membershipIn>[0], agencyId: string): string => {
  const own = membershipIn(actor, agencyId)
  if (!own) throw notFound()
  return own.membershipId
}
