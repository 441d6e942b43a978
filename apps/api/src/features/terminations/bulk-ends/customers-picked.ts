import type { bulkEnds, Input } from '@portal/contract'
import { distinct, MOST_CUSTOMERS } from '@portal/domain'
import type { Actor } from '../../../access/actor.ts'
import { wantedBy } from '../../../access/wanted-customers.store.ts'
import type { Database } from '../../../platform/database.ts'
import { notFound, ProblemError } from '../../../platform/problem.ts'
import { customersAmong, customersFitting } from './bulk-pairs.store.ts'

type Selection = Input<typeof bulkEnds.make>['body']['selection']

/** The ids of the customers that a selection means now, by name. Raises `not-found` for one that is not the agency's, and `too-many-customers`. */
export const customersPicked = async (database: Database, agencyId: string, selection: Selection, actor: Actor): Promise<readonly string[]> => {
  const customers = await customersOf(database, agencyId, selection, actor)
  if (customers.length > MOST_CUSTOMERS) throw new ProblemError({ code: 'too-many-customers', limit: MOST_CUSTOMERS })
  return customers
}

const customersOf = async (database: Database, agencyId: string, selection: Selection, actor: Actor): Promise<readonly string[]> => {
  if ('filter' in selection) return customersFitting(database.pool, await wantedBy(database, actor, agencyId, selection.filter))
  const asked = distinct(selection.ids)
  const found = await customersAmong(database.pool, agencyId, asked)
  if (found.length < asked.length) throw notFound()
  return found
}
