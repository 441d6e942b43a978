import type { CustomerCare, customers, Input } from '@portal/contract'
import { transaction } from '../../platform/database.ts'
import { notFound } from '../../platform/problem.ts'
import type { Context } from '../context.ts'
import { canBeResponsible, loadCare, saveCare } from './care.store.ts'

/**
 * Stores who at the agency is responsible for a customer, and the agency's note. Raises `not-found` for a person who is not an active member of the
 * agency, or only an auditor.
 */
export const keepCustomer =
  ({ database }: Context) =>
  ({ params: { id, customerId }, body: { responsibleId, note } }: Input<typeof customers.keep>): Promise<CustomerCare> =>
    transaction(database, async (client) => {
      if (responsibleId && !(await canBeResponsible(client, id, responsibleId))) throw notFound()
      await saveCare(client, id, customerId, { responsibleId, note })
      return loadCare(client, id, customerId)
    })
