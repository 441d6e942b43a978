import { API } from '@portal/contract'
import type { Actor } from '../../access/actor.ts'
import { findAgency } from '../../access/company-standing.store.ts'
import { guarded } from '../../access/guard.ts'
import { sortColumn, wantedBy } from '../../access/wanted-customers.store.ts'
import { createCounted } from '../../platform/counted.ts'
import { badCursor, isId, pageOf, readCursor } from '../../platform/cursor.ts'
import { mount } from '../../platform/serve.ts'
import type { Context } from '../context.ts'
import { isCustomerOf } from './care.store.ts'
import { customerTable } from './customer-table.ts'
import { keepCustomer } from './keep-customer.ts'
import { readCustomer } from './read-customer.ts'
import { readCustomers } from './read-customers.ts'
import { starCustomer, unstarCustomer } from './star-customer.ts'
import { countCustomers, type Total } from './totals.store.ts'

/** Totals up to this many collaborations are not kept. */
const SMALL = 3_000

export const customerRoutes = (context: Context) => {
  const { database, sessions } = context
  const read = readCustomers(context)
  const counted = createCounted<Total>(({ collaborations }) => collaborations <= SMALL)
  const locate = findAgency(database)
  const locateCustomer = async ({ id, customerId }: { readonly id: string; readonly customerId: string }, actor: Actor) => {
    const found = await locate({ id }, actor)
    return found && (await isCustomerOf(database.pool, id, customerId)) ? found : undefined
  }
  return mount(
    API.customers,
    sessions,
  )({
    list: guarded(API.customers.list, locate, async ({ params, query: { limit, cursor, sort, ...filter } }, { actor }) => {
      const wanted = await wantedBy(database, actor, params.id, filter)
      const { hits: _hits, ...asked } = wanted
      const { rows, viewOf } = await read(wanted, { sort, after: cursor ? after(cursor) : undefined, limit: limit + 1 }, actor)
      return {
        ...pageOf(rows, limit, viewOf, (row) => [row[sortColumn(sort)], row.id]),
        ...(await counted(JSON.stringify({ ...asked, q: filter.q }), rows[0]?.lastEvent ?? '', () => countCustomers(database, wanted))),
      }
    }),
    table: guarded(API.customers.table, locate, async ({ params, query: { format, sort, ...filter } }, { actor, language }) =>
      customerTable(context, { wanted: await wantedBy(database, actor, params.id, filter), sort, format, actor, language }),
    ),
    one: guarded(API.customers.one, locateCustomer, readCustomer(context)),
    keep: guarded(API.customers.keep, locateCustomer, keepCustomer(context)),
    star: guarded(API.customers.star, locateCustomer, starCustomer(context)),
    unstar: guarded(API.customers.unstar, locateCustomer, unstarCustomer(context)),
  })
}

const after = (cursor: string): readonly string[] => {
  const values = readCursor(cursor, 2)
  if (!isId(values[1] ?? '')) throw badCursor()
  return values
}
