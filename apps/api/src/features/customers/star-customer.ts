import type { customers, Input } from '@portal/contract'
import type { CompanyRow } from '../../access/company-standing.store.ts'
import { type Admitted, ownMembership } from '../../access/guard.ts'
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
