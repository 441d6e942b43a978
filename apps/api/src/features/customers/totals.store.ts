import type { Database } from '@portal/database'
import * as z from 'zod'
import { createBindings } from '../../platform/bindings.ts'
import { conditionsOf, type CustomersWanted } from '../../access/wanted-customers.store.ts'

const total = z.object({ total: z.int(), collaborations: z.int() })
export type Total = z.output<typeof total>

/** How many customers fit, and how many of their collaborations do. Without a search it is counted in an index alone. */
export const countCustomers = async ({ pool }: Database, wanted: CustomersWanted): Promise<Total> => {
  const bind = createBindings()
  const text = `SELECT count(*)::int AS total, coalesce(sum(works), 0)::int AS collaborations FROM (
    SELECT count(*) AS works FROM collaboration c WHERE ${conditionsOf(wanted, bind).join(' AND ')}
    GROUP BY c.customer_name, c.customer_id) customers`
  const { rows } = await pool.query({ name: bind.nameOf(text), text, values: bind.values() })
  return total.parse(rows[0])
}
