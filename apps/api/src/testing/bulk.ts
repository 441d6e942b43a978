import { randomUUID } from 'node:crypto'
import type { PgClient } from '@portal/database'
import type { ServiceCode } from '@portal/domain'

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

/** This many customers of an agency, each with these services active; their names begin with `name`. */
export const addManyCustomers = async (
  client: Pick<PgClient, 'query'>,
  agency: Agency,
  name: string,
  count: number,
  services: readonly ServiceCode[] = ['scanner'],
): Promise<void> => {
  for (let from = 1; from <= count; from += AT_ONCE) {
    const to = Math.min(count, from + AT_ONCE - 1)
    await client.query(ADD, [agency.id, agency.name, agency.customerNumber, name, from, to, services])
  }
}

const AT_ONCE = 500
const ADD = `
  WITH made AS (INSERT INTO company (id, kind, customer_number, name)
    SELECT gen_random_uuid(), 'customer', (8000000 + n)::text, $4 || ' ' || n FROM generate_series($5::int, $6::int) n RETURNING id, name, customer_number),
  services AS (INSERT INTO subscription (id, company_id, service, state) SELECT gen_random_uuid(), id, service, 'active' FROM made, unnest($7::text[]) service
    RETURNING id, company_id, service)
  INSERT INTO collaboration (id, agency_id, customer_id, subscription_id, service, status, started_at, agency_name, agency_number, customer_name,
    customer_number)
  SELECT gen_random_uuid(), $1, made.id, services.id, services.service, 'active', now(), $2, $3, made.name, made.customer_number
  FROM made JOIN services ON services.company_id = made.id`

/**
 * So many customers of an agency in one service, written without triggers, which for thousands take far longer than the test. They cannot be searched
 * for by words. `pool`: all of it is one statement of one connection.
 */
export const addUnsearchedCustomers = async (pool: Pick<PgClient, 'query'>, agencyId: string, service: ServiceCode, count: number): Promise<void> => {
  await pool.query(`BEGIN; SET LOCAL session_replication_role = replica;
    CREATE TEMP TABLE made ON COMMIT DROP AS SELECT gen_random_uuid() AS id, gen_random_uuid() AS subscription_id, (7000000 + n)::text AS number
      FROM generate_series(1, ${count}) n;
    INSERT INTO company (id, kind, customer_number, name) SELECT id, 'customer', number, 'Myllrande ' || number FROM made;
    INSERT INTO subscription (id, company_id, service, state) SELECT subscription_id, id, '${service}', 'active' FROM made;
    INSERT INTO collaboration (id, agency_id, customer_id, subscription_id, service, status, started_at, active_from, agency_name, agency_number,
      customer_name, customer_number)
    SELECT gen_random_uuid(), a.id, made.id, subscription_id, '${service}', 'active', now(), now(), a.name, a.customer_number, 'Myllrande ' || number, number
      FROM made, company a WHERE a.id = '${agencyId}';
    COMMIT`)
}

/** Gives each customer whose name begins with `name` a main contact, who is its administrator. */
export const addMainContacts = async (client: Pick<PgClient, 'query'>, name: string): Promise<void> => {
  await client.query(
    `WITH person AS (INSERT INTO "user" (id, email, name, email_verified, support, updated_at)
       SELECT gen_random_uuid(), 'kontakt' || customer_number || '@kund.example', 'Kontakt', true, false, now() FROM company WHERE name LIKE $1 || ' %'
       RETURNING id, email)
     INSERT INTO membership (id, user_id, company_id, role, status, is_main_contact)
     SELECT gen_random_uuid(), person.id, c.id, 'administrator', 'active', true
     FROM person JOIN company c ON person.email = 'kontakt' || c.customer_number || '@kund.example'`,
    [name],
  )
}
