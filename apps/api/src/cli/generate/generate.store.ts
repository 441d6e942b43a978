import type { PgClient } from '@portal/database'
import { SERVICE_CODES } from '@portal/domain'
import { names } from '@portal/database/world'

export type Span = { readonly from: number; readonly to: number }

/** A temporary table that assigns the places `1 … n` of the register to agencies. */
const PLACES = `
  CREATE TEMP TABLE generated_agency AS
    SELECT number, size, sum(size) OVER (ORDER BY number) - size AS before, uuidv7() AS id
    FROM unnest($1::int[]) WITH ORDINALITY AS given(size, number)`

const AGENCIES = `
  INSERT INTO company (id, kind, customer_number, name)
  SELECT id, 'agency', (1000000000 + number)::text,
    $3 || ' ' || ($1::text[])[1 + number % cardinality($1::text[])] || ($2::text[])[1 + (number / 7) % cardinality($2::text[])] || ' AB'
  FROM generated_agency`

const ADMINISTRATORS = `
  WITH people AS (
    INSERT INTO "user" (id, email, name, email_verified, updated_at)
    SELECT uuidv7(), 'admin@' || (1000000000 + number) || '.generated.example', $2, true, $3::timestamptz FROM generated_agency RETURNING id, email),
  passwords AS (
    INSERT INTO account (id, account_id, provider_id, user_id, password, updated_at)
    SELECT uuidv7(), id::text, 'credential', id, $1, $3::timestamptz FROM people)
  INSERT INTO membership (id, user_id, company_id, role, status, is_main_contact)
  SELECT uuidv7(), people.id, a.id, 'administrator', 'active', true
  FROM people JOIN generated_agency a ON people.email = 'admin@' || (1000000000 + a.number) || '.generated.example'`

export const addAgencies = async (client: PgClient, sizes: readonly number[], passwordHash: string, at: Date): Promise<void> => {
  await client.query('DROP TABLE IF EXISTS generated_agency')
  await client.query(PLACES, [sizes])
  await client.query(AGENCIES, [names.FIRST, names.SECOND, names.AGENCY])
  await client.query(ADMINISTRATORS, [passwordHash, names.ADMINISTRATOR, at])
}

/** For these services: how a generated collaboration ended, and the state it left. Collaborations in other services ended with the service continued. */
const ENDS = `(VALUES ('lon', 'close', 'closed'), ('ekonomioversikt', 'delete', 'deleted')) AS own(service, outcome, leaves)`

/**
 * Writes one batch of places. Up to three collaborations in a row form one customer of that agency, each in another service; a customer at the edge
 * of a batch becomes two. The database's triggers check each batch as a whole and write its search words.
 */
const PLACED = `
  CREATE TEMP TABLE generated_work AS
  WITH place AS (
    SELECT a.number, a.id AS agency_id, (p.place - a.before - 1) / 3 AS nth, (p.place - a.before - 1) % 3 AS turn
    FROM generated_agency a, generate_series(greatest(a.before + 1, $1::bigint), least(a.before + a.size, $2::bigint)) AS p(place)),
  drawn AS (SELECT place.*, abs(hashint8(number * 1000003 + nth)::bigint) AS lot FROM place),
  work AS (
    SELECT drawn.*, uuidv7() AS id, uuidv7() AS subscription_id, uuidv7() AS termination_id,
      ($3::text[])[1 + (lot / 13 + turn * 2) % cardinality($3::text[])] AS service,
      CASE WHEN (lot + turn * 7) % 100 < 10 THEN 'ended' WHEN (lot + turn * 7) % 100 < 13 THEN 'pending' ELSE 'active' END AS status,
      $4::timestamptz - make_interval(days => (lot % 2000)::int + 61) AS started_at,
      $4::timestamptz - make_interval(days => (lot % 30)::int + 31) AS ended_at
    FROM drawn)
  SELECT work.*, coalesce(outcome, 'continue-standalone') AS outcome,
    CASE status WHEN 'ended' THEN coalesce(leaves, 'active') WHEN 'pending' THEN 'closed' ELSE 'active' END AS state
  FROM work LEFT JOIN ${ENDS} USING (service)`

const CUSTOMERS = `
  CREATE TEMP TABLE generated_customer AS
  SELECT number, nth, uuidv7() AS id, (2000000000 + $1::bigint + row_number() OVER ())::text AS customer_number,
    ($2::text[])[1 + lot % cardinality($2::text[])] || ($3::text[])[1 + (lot / 31) % cardinality($3::text[])] || ' '
      || ($4::text[])[1 + (lot / 977) % cardinality($4::text[])] || ' ' || ($5::text[])[1 + (lot / 7919) % cardinality($5::text[])] AS name
  FROM (SELECT DISTINCT number, nth, lot FROM generated_work) AS customer`

const FILLED = [
  `INSERT INTO company (id, kind, customer_number, name) SELECT id, 'customer', customer_number, name FROM generated_customer`,
  `INSERT INTO subscription (id, company_id, service, state, begun)
   SELECT w.subscription_id, c.id, w.service, w.state, w.status <> 'pending' FROM generated_work w JOIN generated_customer c USING (number, nth)`,
  `INSERT INTO collaboration (id, agency_id, customer_id, subscription_id, service,
    status, started_at, ended_at, agency_name, agency_number, customer_name, customer_number)
   SELECT w.id, w.agency_id, c.id, w.subscription_id, w.service, w.status, w.started_at,
     CASE w.status WHEN 'ended' THEN w.ended_at END, a.name, a.customer_number, c.name, c.customer_number
   FROM generated_work w JOIN generated_customer c USING (number, nth) JOIN company a ON a.id = w.agency_id`,
  `INSERT INTO termination (id, collaboration_id, subscription_id, agency_id, customer_id, service, outcome, ended_by, ended_by_user_id,
     effective_at, receipt_number, effects, unchanged, confirmations, policy_version)
   SELECT w.termination_id, w.id, w.subscription_id, w.agency_id, c.id, w.service, w.outcome, 'agency', m.user_id,
     w.ended_at, 'G-' || w.id, '[]', '[]', '[]', 'generated'
   FROM generated_work w JOIN generated_customer c USING (number, nth) JOIN membership m ON m.company_id = w.agency_id AND m.is_main_contact
   WHERE w.status = 'ended'`,
  `INSERT INTO deletion (termination_id, subscription_id, due_on, status, decided_at)
   SELECT termination_id, subscription_id, (ended_at AT TIME ZONE 'Europe/Stockholm')::date + 30, 'carried-out', ended_at + interval '30 days'
   FROM generated_work WHERE status = 'ended' AND state = 'deleted'`,
]

export const addCollaborations = async (client: PgClient, { from, to }: Span, at: Date): Promise<void> => {
  await client.query('DROP TABLE IF EXISTS generated_work, generated_customer')
  await client.query(PLACED, [from, to, SERVICE_CODES, at])
  await client.query(CUSTOMERS, [from, names.FIRST, names.SECOND, names.TRADE, names.FORM])
  for (const statement of FILLED) await client.query(statement)
}

/** Gives every generated customer a main contact, so that its collaborations can be ended. Nobody can log in as them. */
const MAIN_CONTACTS = `
  WITH people AS (
    INSERT INTO "user" (id, email, name, updated_at)
    SELECT uuidv7(), 'kontakt@' || customer_number || '.generated.example', 'Huvudkontakt ' || customer_number, $1::timestamptz FROM company
    WHERE kind = 'customer' AND length(customer_number) = 10 AND customer_number LIKE '2%' ON CONFLICT (email) DO NOTHING RETURNING id, email)
  INSERT INTO membership (id, user_id, company_id, role, status, is_main_contact)
  SELECT uuidv7(), people.id, c.id, 'administrator', 'active', true
  FROM people JOIN company c ON c.customer_number = split_part(split_part(people.email, '@', 2), '.', 1)`

export const addPeople = (client: PgClient, at: Date) => client.query(MAIN_CONTACTS, [at])
export const analyse = (client: PgClient) => client.query('ANALYZE')
