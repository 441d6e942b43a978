import type { PgClient } from '@portal/database'
import { MOST_CUSTOMERS, SERVICE_CODES, type ServiceCode } from '@portal/domain'
import * as z from 'zod'
import { type CustomersWanted, pageOfCustomers } from '../../../access/wanted-customers.store.ts'
import { type PairRow, pairsWhere } from '../terminations.store.ts'

type Client = Pick<PgClient, 'query'>

const customers = z.array(z.object({ customer_id: z.string() }))

/** The agency's customers that fit a filter now, by name: one more than an act may name, where there are more. */
export const customersFitting = async (client: Client, wanted: CustomersWanted): Promise<readonly string[]> => {
  const { text, bind } = pageOfCustomers(wanted, { sort: 'customer', after: undefined, limit: MOST_CUSTOMERS + 1 })
  return customers.parse((await client.query({ name: bind.nameOf(text), text, values: bind.values() })).rows).map((row) => row.customer_id)
}

/** Those of the ids that are customers of the agency, now or before, by name. */
export const customersAmong = async (client: Client, agencyId: string, ids: readonly string[]): Promise<readonly string[]> => {
  const text = `SELECT customer_id FROM collaboration WHERE agency_id = $1 AND customer_id = ANY($2::uuid[])
    GROUP BY customer_id, customer_name ORDER BY customer_name, customer_id`
  return customers.parse((await client.query({ name: 'customers-among', text, values: [agencyId, ids] })).rows).map((row) => row.customer_id)
}

/** The agency's active collaborations with these customers in these services. */
export const activePairs = (client: Client, agencyId: string, customerIds: readonly string[], services: readonly ServiceCode[]) =>
  pairsWhere(client, 'active', `agency_id = $1 AND customer_id = ANY($2::uuid[]) AND status = 'active' AND service = ANY($3)`, [
    agencyId,
    customerIds,
    services,
  ])

const counted = z.array(z.object({ service: z.enum(SERVICE_CODES), customers: z.int() }))

/** How many of these customers collaborate with the agency in each service now. Services of nobody are left out. */
export const countByService = async (client: Client, agencyId: string, customerIds: readonly string[]): Promise<ReadonlyMap<ServiceCode, number>> => {
  const text = `SELECT service, count(DISTINCT customer_id)::int AS customers FROM collaboration
    WHERE agency_id = $1 AND customer_id = ANY($2::uuid[]) AND status = 'active' GROUP BY service`
  const { rows } = await client.query({ name: 'customers-by-service', text, values: [agencyId, customerIds] })
  return new Map(counted.parse(rows).map(({ service, customers: count }) => [service, count]))
}

/** These collaborations, by id. */
export const pairsById = async (client: Client, ids: readonly string[]): Promise<ReadonlyMap<string, PairRow>> =>
  new Map((await pairsWhere(client, 'by-id', 'id = ANY($1::uuid[])', [ids])).map((row) => [row.id, row]))
