import type { PgClient } from '@portal/database'
import { auditorsLastDay, stockholmDay } from '@portal/domain'
import { actsAt } from '../../access/acts-at.store.ts'
import { tell } from '../../events/tell.store.ts'
import type { Known } from './known.ts'
import type { Register } from './register.ts'

type Users = readonly (Register['users'][number] & { readonly passwordHash: string | null })[]

/** Loads what the database already knows of the companies and persons in the register. */
export const loadKnown = async (client: PgClient, { companies, users, subscriptions, collaborations }: Register): Promise<Known> => {
  const rows = [...companies, ...users, ...subscriptions, ...collaborations]
  const numbers = [...new Set([...rows.map((row) => row.customer_number), ...collaborations.map((row) => row.agency_number)])]
  const of = async <T extends Record<string, unknown>>(text: string): Promise<readonly T[]> => (await client.query<T>(text, [numbers])).rows
  const known = await of<{ number: string; kind: 'agency' | 'customer' }>(
    'SELECT customer_number AS number, kind FROM company WHERE customer_number = ANY($1)',
  )
  const members = await of<{ number: string; email: string; main: boolean }>(
    `SELECT c.customer_number AS number, u.email, m.is_main_contact AS main FROM company c
     JOIN membership m ON m.company_id = c.id JOIN "user" u ON u.id = m.user_id WHERE c.customer_number = ANY($1)`,
  )
  const services = await of<{ number: string; service: string; state: string; active: boolean }>(
    `SELECT c.customer_number AS number, s.service, s.state,
       EXISTS (SELECT FROM collaboration k WHERE k.subscription_id = s.id AND k.status = 'active') AS active
     FROM company c JOIN subscription s ON s.company_id = c.id AND s.begun AND s.state <> 'deleted' WHERE c.customer_number = ANY($1)`,
  )
  const contacts = users.filter(({ main_contact: is }) => is === 'yes')
  const staff = await client.query<{ number: string; email: string }>(AGENCY_STAFF, [contacts.map(({ email }) => email.toLowerCase())])
  const pairs = await client.query<{ agency: string; customer: string }>(ACTIVE_PAIRS, [contacts.map((row) => row.customer_number)])
  return {
    companies: new Map(known.map(({ number, kind }) => [number, kind])),
    mainContacts: new Set(members.filter(({ main }) => main).map(({ number }) => number)),
    members: new Set(members.map(({ number, email }) => `${number}/${email}`)),
    agencyStaff: new Set(staff.rows.map(({ number, email }) => `${number}/${email}`)),
    activePairs: pairs.rows,
    subscriptions: new Map(services.map(({ number, service, state, active }) => [`${number}/${service}`, { state, active }])),
  }
}

const AGENCY_STAFF = `
  SELECT a.customer_number AS number, u.email FROM "user" u JOIN membership m ON m.user_id = u.id AND m.status <> 'inactive'
  JOIN company a ON a.id = m.company_id AND a.kind = 'agency' WHERE u.email = ANY($1)`
const ACTIVE_PAIRS = `
  SELECT DISTINCT k.agency_number AS agency, c.customer_number AS customer FROM company c
  JOIN collaboration k ON k.customer_id = c.id AND k.status = 'active' WHERE c.customer_number = ANY($1)`

const put = (client: PgClient, text: string, rows: readonly object[]) => client.query(text, [JSON.stringify(rows)])

/** Writes a register without faults, set by set. Gives the memberships to be invited. */
export const saveRegister = async (
  client: PgClient,
  { companies, subscriptions, collaborations }: Register,
  users: Users,
  at: Date,
): Promise<readonly string[]> => {
  await actsAt(client, at)
  await put(client, COMPANIES, companies)
  await put(client, SUBSCRIPTIONS, subscriptions)
  await put(client, MISSING, collaborations)
  await put(client, BEGINNING, collaborations)
  await put(client, COLLABORATIONS, collaborations)
  await client.query(USERS, [JSON.stringify(users), at])
  await client.query(PASSWORDS, [JSON.stringify(users), at])
  const { rows } = await client.query<{ id: string }>(MEMBERSHIPS, [JSON.stringify(users), auditorsLastDay(stockholmDay(at))])
  await put(client, LICENCES, users)
  await put(client, ADMINISTRATORS_LICENCES, [...users, ...subscriptions, ...collaborations])
  await tellImported(client, companies, companies.length + subscriptions.length + collaborations.length + users.length, at)
  return rows.map(({ id }) => id)
}

const tellImported = async (client: PgClient, companies: Register['companies'], rows: number, at: Date): Promise<void> => {
  const numbers = companies.map((row) => row.customer_number)
  const { rows: ids } = await client.query<{ id: string }>('SELECT id FROM company WHERE customer_number = ANY($1)', [numbers])
  for (let start = 0; start < ids.length; start += AT_ONCE) {
    const some = ids.slice(start, start + AT_ONCE)
    const events = some.map(({ id }) => ({ type: 'register-imported', companyId: id, agencyId: null, details: { rows } }) as const)
    await tell(client, { at, by: null }, events)
  }
}
/** Events per statement: enough to be fast, few enough to be held in memory. */
const AT_ONCE = 5_000

const COMPANIES = `
  INSERT INTO company (id, kind, customer_number, name, organisation_number)
  SELECT uuidv7(), kind, customer_number, name, nullif(organisation_number, '')
  FROM jsonb_to_recordset($1::jsonb) AS r(kind "CompanyKind", customer_number text, name text, organisation_number text)`
/** When there is only a request for the service, its subscription becomes the customer's and the request stays pending. */
const SUBSCRIPTIONS = `
  INSERT INTO subscription (id, company_id, service, state) SELECT uuidv7(), c.id, r.service, r.state
  FROM jsonb_to_recordset($1::jsonb) AS r(customer_number text, service text, state text) JOIN company c USING (customer_number)
  ON CONFLICT (company_id, service) WHERE state <> 'deleted' DO UPDATE SET state = excluded.state, begun = true WHERE NOT subscription.begun`
/** A collaboration creates the subscription that is missing. A pending one gives nobody access. */
const MISSING = `
  INSERT INTO subscription (id, company_id, service, state, begun)
  SELECT uuidv7(), c.id, r.service, CASE WHEN bool_or(r.status = 'active') THEN 'active' ELSE 'closed' END, bool_or(r.status = 'active')
  FROM jsonb_to_recordset($1::jsonb) AS r(customer_number text, service text, status text) JOIN company c USING (customer_number)
  GROUP BY c.id, r.service ON CONFLICT (company_id, service) WHERE state <> 'deleted' DO NOTHING`
const BEGINNING = `
  UPDATE subscription s SET state = 'active', begun = true
  FROM jsonb_to_recordset($1::jsonb) AS r(customer_number text, service text, status text) JOIN company c USING (customer_number)
  WHERE s.company_id = c.id AND s.service = r.service AND r.status = 'active' AND NOT s.begun AND s.state <> 'deleted'`
/** The agency may have begun earlier elsewhere; here it has access from the import on. */
const COLLABORATIONS = `
  INSERT INTO collaboration (id, agency_id, customer_id, subscription_id, service, status,
    started_at, active_from, agency_name, agency_number, customer_name, customer_number)
  SELECT uuidv7(), a.id, c.id, s.id, r.service, r.status, r.started_on::timestamp AT TIME ZONE 'Europe/Stockholm',
    CASE r.status WHEN 'active' THEN acts_at() END,
    a.name, a.customer_number, c.name, c.customer_number
  FROM jsonb_to_recordset($1::jsonb) AS r(agency_number text, customer_number text, service text, status text, started_on date)
  JOIN company a ON a.customer_number = r.agency_number JOIN company c ON c.customer_number = r.customer_number
  JOIN subscription s ON s.company_id = c.id AND s.service = r.service AND s.state <> 'deleted'`
const USER_COLUMNS = `r(customer_number text, email text, name text, role text, main_contact text, licences text, "passwordHash" text)`
const USERS = `
  INSERT INTO "user" (id, email, name, email_verified, support, created_at, updated_at)
  SELECT DISTINCT ON (lower(email)) uuidv7(), lower(email), name,
    bool_or("passwordHash" IS NOT NULL) OVER same, bool_or(role = 'support') OVER same, $2::timestamptz, $2::timestamptz
  FROM jsonb_to_recordset($1::jsonb) AS ${USER_COLUMNS} WINDOW same AS (PARTITION BY lower(email)) ORDER BY lower(email)
  ON CONFLICT (email) DO UPDATE SET support = "user".support OR excluded.support`
/** A person has one password, also on several rows. An existing password is kept. */
const PASSWORDS = `
  INSERT INTO account (id, account_id, provider_id, user_id, password, created_at, updated_at)
  SELECT DISTINCT ON (u.id) uuidv7(), u.id::text, 'credential', u.id, r."passwordHash", $2::timestamptz, $2::timestamptz
  FROM jsonb_to_recordset($1::jsonb) AS ${USER_COLUMNS} JOIN "user" u ON u.email = lower(r.email) WHERE r."passwordHash" IS NOT NULL
  ON CONFLICT (provider_id, account_id) DO NOTHING`
const MEMBERSHIPS = `
  WITH made AS (
    INSERT INTO membership (id, user_id, company_id, role, ends_on, status, is_main_contact, invited_name)
    SELECT uuidv7(), u.id, c.id, r.role::"Role", CASE r.role WHEN 'auditor' THEN $2::date END, (CASE WHEN EXISTS (SELECT
      FROM account WHERE user_id = u.id AND password IS NOT NULL) THEN 'active' ELSE 'invited' END)::"MembershipStatus",
      r.main_contact = 'yes', r.name
    FROM jsonb_to_recordset($1::jsonb) AS ${USER_COLUMNS} JOIN "user" u ON u.email = lower(r.email) JOIN company c ON c.customer_number = r.customer_number
    RETURNING id, status)
  SELECT id FROM made WHERE status = 'invited'`
const LICENCES = `
  INSERT INTO licence (membership_id, service)
  SELECT m.id, given.service FROM jsonb_to_recordset($1::jsonb) AS ${USER_COLUMNS}
  JOIN "user" u ON u.email = lower(r.email) JOIN company c ON c.customer_number = r.customer_number
    JOIN membership m ON m.user_id = u.id AND m.company_id = c.id,
  LATERAL (SELECT DISTINCT trim(code) AS service FROM unnest(string_to_array(nullif(r.licences, ''), ',')) AS code) given
  ON CONFLICT DO NOTHING`
/** Gives all administrators of these companies, also existing ones, every licence of the company's services. */
const ADMINISTRATORS_LICENCES = `
  INSERT INTO licence (membership_id, service)
  SELECT m.id, s.service
  FROM company c JOIN membership m ON m.company_id = c.id AND m.role = 'administrator' JOIN subscription s ON s.company_id = c.id
  WHERE c.customer_number IN (SELECT r.customer_number FROM jsonb_to_recordset($1::jsonb) AS r(customer_number text))
  ON CONFLICT DO NOTHING`
