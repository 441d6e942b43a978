import { API } from '@portal/contract'
import type { AccessFacts } from '@portal/domain'
import { type Actor, membershipIn } from '../../access/actor.ts'
import { findCompany } from '../../access/company-standing.store.ts'
import { loadCustomerFacts } from '../../access/customer-facts.store.ts'
import { guarded } from '../../access/guard.ts'
import { createCounted } from '../../platform/counted.ts'
import { badCursor, isId, pageOf, readCursor } from '../../platform/cursor.ts'
import { mount } from '../../platform/serve.ts'
import type { Context } from '../context.ts'
import { isCustomerOf } from './care.store.ts'
import { listCustomers } from './customer-rows.store.ts'
import { sortColumn } from './customers.store.ts'
import { customerView } from './customers.view.ts'
import { keepCustomer } from './keep-customer.ts'
import { readCustomer } from './read-customer.ts'
import { countCustomers, type Total } from './totals.store.ts'

const NOBODY = '00000000-0000-0000-0000-000000000000'

/** So many collaborations are counted anew each time. */
const SMALL = 3_000

export const customerRoutes = (context: Context) => {
  const { database, sessions } = context
  const counted = createCounted<Total>(({ collaborations }) => collaborations <= SMALL)
  const company = findCompany(database)
  /** Only an agency has customers. */
  const locate = async ({ id }: { readonly id: string }, actor: Actor) => {
    const found = await company({ id }, actor)
    return found?.subject.kind === 'agency' ? found : undefined
  }
  const locateCustomer = async ({ id, customerId }: { readonly id: string; readonly customerId: string }, actor: Actor) => {
    const found = await locate({ id }, actor)
    return found && (await isCustomerOf(database.pool, id, customerId)) ? found : undefined
  }
  return mount(
    API.customers,
    sessions,
  )({
    list: guarded(API.customers.list, locate, async ({ params, query: { limit, cursor, sort, q, mine, ...filter } }, { actor }) => {
      const responsibleId = mine === 'true' ? (membershipIn(actor, params.id)?.membershipId ?? NOBODY) : undefined
      const wanted = { agencyId: params.id, status: filter.status, service: filter.service, q: q || undefined, responsibleId }
      const rows = await listCustomers(database, wanted, { sort, after: cursor ? after(cursor) : undefined, limit: limit + 1 })
      const facts = filter.status === 'active' ? new Map<string, AccessFacts>() : await factsOf(rows.map(({ id }) => id))
      const seen = { agencyId: params.id, actor, status: filter.status, factsOf: (id: string) => facts.get(id) }
      return {
        ...pageOf(
          rows,
          limit,
          (row) => customerView(row, seen),
          (row) => [row[sortColumn(sort)], row.id],
        ),
        ...(await counted(JSON.stringify(wanted), rows[0]?.lastEvent ?? '', () => countCustomers(database, wanted))),
      }
    }),
    one: guarded(API.customers.one, locateCustomer, readCustomer(context)),
    keep: guarded(API.customers.keep, locateCustomer, keepCustomer(context)),
  })

  async function factsOf(customerIds: readonly string[]): Promise<ReadonlyMap<string, AccessFacts>> {
    return new Map(await Promise.all(customerIds.map(async (id) => [id, await loadCustomerFacts(database.pool, id)] as const)))
  }
}

const after = (cursor: string): readonly string[] => {
  const values = readCursor(cursor, 2)
  if (!isId(values[1] ?? '')) throw badCursor()
  return values
}
