import type { CustomerView } from '@portal/contract'
import { stockholmDay } from '@portal/domain'
import type { Actor } from '../../access/actor.ts'
import { loadFactsOfCustomers } from '../../access/customer-facts.store.ts'
import type { CustomersWanted } from '../../access/wanted-customers.store.ts'
import type { Context } from '../context.ts'
import { type CustomerRow, listCustomers } from './customer-rows.store.ts'
import { customerView } from './customers.view.ts'

type Asked = Parameters<typeof listCustomers>[2]
export type CustomersRead = { readonly rows: readonly CustomerRow[]; readonly viewOf: (row: CustomerRow) => CustomerView }

/** Reads customers in order, with the facts that decide what this person sees of each. Active collaborations decide it by themselves. */
export const readCustomers =
  ({ database, clock }: Context) =>
  async (wanted: CustomersWanted, asked: Asked, actor: Actor): Promise<CustomersRead> => {
    const rows = await listCustomers(database, wanted, asked)
    const { agencyId, status } = wanted
    const facts = await loadFactsOfCustomers(database.pool, status === 'active' ? [] : rows.map(({ id }) => id))
    const seen = { agencyId, actor, status, factsOf: (id: string) => facts.get(id), today: stockholmDay(clock()), known: new Map() }
    return { rows, viewOf: (row) => customerView(row, seen) }
  }
