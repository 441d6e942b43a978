import { randomUUID } from 'node:crypto'
import type { PgClient } from '@portal/database'

/** A bulk end that was stopped before anything was carried out. Returns its id. */
export const addStoppedBulk = async (
  client: Pick<PgClient, 'query'>,
  { agencyId, customerId, userId }: { readonly agencyId: string; readonly customerId: string; readonly userId: string },
): Promise<string> => {
  const id = randomUUID()
  await client.query(
    `INSERT INTO bulk_end (id, agency_id, state, choices, made_by_user_id, made_at, reviewed_at, ended_at, stopped)
     VALUES ($1, $2, 'stopped', '[]', $3, now(), now(), now(), 'asked')`,
    [id, agencyId, userId],
  )
  await client.query(
    `INSERT INTO bulk_end_row (bulk_end_id, place, customer_id, ends, state, reasons, destroys, version)
     VALUES ($1, 0, $2, '[]', 'refused', '{nothing-to-end}', false, '')`,
    [id, customerId],
  )
  return id
}

type Agency = { readonly id: string; readonly name: string; readonly customerNumber: string }

/** This many customers of an agency, each with one active service; their names begin with `name`. */
export const addManyCustomers = async (client: Pick<PgClient, 'query'>, agency: Agency, name: string, count: number): Promise<void> => {
  for (let from = 1; from <= count; from += AT_ONCE) await addSome(client, agency, name, [from, Math.min(count, from + AT_ONCE - 1)])
}

const AT_ONCE = 500
const addSome = async (client: Pick<PgClient, 'query'>, agency: Agency, name: string, [from, to]: readonly [number, number]): Promise<void> => {
  await client.query(
    `WITH made AS (INSERT INTO company (id, kind, customer_number, name)
       SELECT gen_random_uuid(), 'customer', (8000000 + n)::text, $4 || ' ' || n FROM generate_series($5::int, $6::int) n RETURNING id, name, customer_number),
     services AS (INSERT INTO subscription (id, company_id, service, state) SELECT gen_random_uuid(), id, 'scanner', 'active' FROM made
       RETURNING id, company_id)
     INSERT INTO collaboration (id, agency_id, customer_id, subscription_id, service, status, started_at, agency_name, agency_number, customer_name,
       customer_number)
     SELECT gen_random_uuid(), $1, made.id, services.id, 'scanner', 'active', now(), $2, $3, made.name, made.customer_number
     FROM made JOIN services ON services.company_id = made.id`,
    [agency.id, agency.name, agency.customerNumber, name, from, to],
  )
}
