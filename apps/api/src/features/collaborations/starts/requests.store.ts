import type { PgClient } from '@portal/database'
import {
  COLLABORATION_STATUSES,
  type Collaboration,
  type CollaborationStatus,
  SERVICE_CODES,
  type ServiceCode,
  STATE_OF_REQUESTED,
} from '@portal/domain'
import { v7 } from 'uuid'
import * as z from 'zod'

type Client = Pick<PgClient, 'query'>

/** Finds customers only, never agencies. */
export const findCustomer = async (client: Client, customerNumber: string): Promise<string | undefined> => {
  const text = `SELECT id FROM company WHERE customer_number = $1 AND kind = 'customer'`
  return (await client.query<{ id: string }>({ name: 'customer-by-number', text, values: [customerNumber] })).rows[0]?.id
}

/**
 * The customer's subscription of a service that is not deleted; a closed one is created when there is none. It is locked, so that no other request,
 * end or start happens there meanwhile.
 */
export const lockSubscriptionOf = async (client: Client, customerId: string, service: ServiceCode): Promise<string> => {
  await client.query(
    `INSERT INTO subscription (id, company_id, service, state, begun) VALUES ($1, $2, $3, $4, false)
     ON CONFLICT (company_id, service) WHERE state <> 'deleted' DO NOTHING`,
    [v7(), customerId, service, STATE_OF_REQUESTED],
  )
  const text = `SELECT id FROM subscription WHERE company_id = $1 AND service = $2 AND state <> 'deleted' FOR UPDATE`
  const id = (await client.query<{ id: string }>(text, [customerId, service])).rows[0]?.id
  // The deletion of the earlier subscription may have been completed while this waited for its lock: it is looked for again.
  return id ?? lockSubscriptionOf(client, customerId, service)
}

export type NewRequest = Pick<Collaboration, 'id' | 'agencyId' | 'customerId' | 'subscriptionId' | 'service'> & { readonly at: Date }

export const saveRequest = (client: Client, { id, agencyId, customerId, subscriptionId, service, at }: NewRequest) =>
  client.query(REQUEST, [id, agencyId, customerId, subscriptionId, service, at])

const REQUEST = `
  INSERT INTO collaboration (id, agency_id, customer_id, subscription_id, service, status, started_at,
    agency_name, agency_number, customer_name, customer_number)
  SELECT $1, a.id, k.id, $4, $5, 'pending', $6, a.name, a.customer_number, k.name, k.customer_number FROM company a, company k WHERE a.id = $2 AND k.id = $3`

/** Locks the request and gives its present status. */
export const lockRequest = async (client: Client, id: string): Promise<CollaborationStatus> => {
  const { rows } = await client.query('SELECT status FROM collaboration WHERE id = $1 FOR UPDATE', [id])
  return z.object({ status: z.enum(COLLABORATION_STATUSES) }).parse(rows[0]).status
}

export const moveRequest = async (client: Client, id: string, status: 'declined' | 'withdrawn'): Promise<void> => {
  await client.query('UPDATE collaboration SET status = $2 WHERE id = $1', [id, status])
}

const told = z.object({
  agencyId: z.string(),
  agencyName: z.string(),
  agencyNumber: z.string(),
  customerId: z.string(),
  customerName: z.string(),
  service: z.enum(SERVICE_CODES),
})

/** The facts of a request that its mail tells. */
export const findRequestById = async (client: Client, id: string): Promise<z.output<typeof told> | undefined> => {
  const text = `SELECT agency_id AS "agencyId", agency_name AS "agencyName", agency_number AS "agencyNumber", customer_id AS "customerId",
    customer_name AS "customerName", service FROM collaboration WHERE id = $1`
  const { rows } = await client.query({ name: 'request-by-id', text, values: [id] })
  return rows[0] ? told.parse(rows[0]) : undefined
}
