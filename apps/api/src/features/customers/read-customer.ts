import type { CustomerCard, customers, Input } from '@portal/contract'
import { may } from '@portal/domain'
import type { CompanyRow } from '../../access/company-standing.store.ts'
import type { Admitted } from '../../access/guard.ts'
import { membershipIn } from '../../access/actor.ts'
import type { Context } from '../context.ts'
import { listColleagues, loadCare, loadName } from './care.store.ts'
import { hasStar } from './stars.store.ts'

/** A customer, with what the agency keeps about it: told to the agency's own people and to nobody else. */
export const readCustomer =
  ({ database: { pool } }: Context) =>
  async ({ params: { id, customerId } }: Input<typeof customers.one>, { actor, standings }: Admitted<CompanyRow>): Promise<CustomerCard> => {
    const name = await loadName(pool, id, customerId)
    const own = membershipIn(actor, id)
    if (!own) return { ...name, responsible: null, note: '', colleagues: [], isStarred: false }
    const care = await loadCare(pool, id, customerId)
    const isStarred = await hasStar({ pool }, own.membershipId, customerId)
    return { ...name, ...care, colleagues: may('keep-customers', standings) ? await listColleagues(pool, id) : [], isStarred }
  }
