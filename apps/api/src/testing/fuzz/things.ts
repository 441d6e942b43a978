import type { Database } from '@portal/database'
import type { Island } from './island.ts'
import type { Sample } from './requests.ts'
import { type Noun, NOUNS, type Side, type Thing, type Things } from './tokens.ts'

const services = (like: string) => `SELECT id, company_id AS of FROM subscription WHERE company_id = ANY($1) AND service LIKE '${like}'`
const records = (where: string) =>
  `SELECT r.id, r.subscription_id AS of FROM workspace_record r JOIN subscription s ON s.id = r.subscription_id WHERE s.company_id = ANY($1) AND ${where}`

/** How the things of some companies are found, each with what it lies in. What both agencies of a customer share is the own one's. */
const FOUND: Readonly<Record<Noun, string>> = {
  company: 'SELECT id, id AS of FROM company WHERE id = ANY($1)',
  agency: `SELECT id, id AS of FROM company WHERE id = ANY($1) AND kind = 'agency'`,
  customer: `SELECT c.customer_id AS id, c.agency_id AS of FROM collaboration c WHERE c.agency_id = ANY($1) GROUP BY 1, 2`,
  subscription: 'SELECT id, company_id AS of FROM subscription WHERE company_id = ANY($1)',
  books: services('eekonomi-s%'),
  invoicing: services('eekonomi-fakturering'),
  payroll: services('lon'),
  expenses: services('utlagg'),
  documents: services('scanner'),
  figures: services('ekonomioversikt'),
  collaboration: 'SELECT id, subscription_id AS of FROM collaboration WHERE agency_id = ANY($1)',
  termination: 'SELECT id, collaboration_id AS of FROM termination WHERE agency_id = ANY($1)',
  'planned-end': 'SELECT id, collaboration_id AS of FROM planned_end WHERE agency_id = ANY($1)',
  'bulk-end': 'SELECT id, agency_id AS of FROM bulk_end WHERE agency_id = ANY($1)',
  case: 'SELECT id, subscription_id AS of FROM support_case WHERE company_id = ANY($1)',
  upgrade: 'SELECT id, subscription_id AS of FROM upgrade WHERE company_id = ANY($1)',
  membership: 'SELECT id, company_id AS of FROM membership WHERE company_id = ANY($1)',
  view: 'SELECT v.id, m.company_id AS of FROM saved_view v JOIN membership m ON m.id = v.membership_id WHERE m.company_id = ANY($1)',
  record: records('true'),
  voucher: records(`r.kind = 'voucher'`),
  invoice: records(`r.kind = 'invoice'`),
  file: `SELECT f.id, f.subscription_id AS of FROM workspace_file f JOIN subscription s ON s.id = f.subscription_id WHERE s.company_id = ANY($1)`,
  export: `SELECT e.id, e.subscription_id AS of FROM complete_export e JOIN subscription s ON s.id = e.subscription_id WHERE s.company_id = ANY($1)`,
  import: `SELECT i.id, i.subscription_id AS of FROM sie_import i JOIN subscription s ON s.id = i.subscription_id WHERE s.company_id = ANY($1)`,
  receipt: 'SELECT receipt_number AS id, receipt_number AS of FROM termination WHERE agency_id = ANY($1)',
}

const ALL = Object.entries(FOUND)
  .map(([noun, text]) => `(SELECT '${noun}' AS noun, id::text, of::text FROM (${text} ORDER BY 1 LIMIT 200) AS found)`)
  .join(' UNION ALL ')

/** Everything that there is on an island now, by whose it is. In an order that is the same for each seed: ids begin with the time. */
export const thingsOf = async ({ pool }: Database, { companies }: Island): Promise<Things> => {
  const of = async (side: Side): Promise<Record<Noun, readonly Thing[]>> => {
    const { rows } = await pool.query<Thing & { readonly noun: Noun }>(`${ALL} ORDER BY 1, 2`, [companies[side]])
    const found = NOUNS.map((noun) => [noun, rows.filter((row) => row.noun === noun)] as const)
    const things: Partial<Record<string, readonly Thing[]>> = Object.fromEntries(found)
    return things as Record<Noun, readonly Thing[]>
  }
  return { own: await of('own'), neighbour: await of('neighbour'), foreign: await of('foreign') }
}

/** What the own customer's services hold. */
export const samplesOf = async ({ pool }: Database, { companies }: Island): Promise<readonly Sample[]> => {
  const text = `SELECT DISTINCT ON (r.kind) r.kind, r.content FROM workspace_record r JOIN subscription s ON s.id = r.subscription_id
    WHERE s.company_id = ANY($1) ORDER BY r.kind, r.id`
  return (await pool.query<Sample>(text, [companies.own])).rows
}
