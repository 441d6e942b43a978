import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { addOfEach } from './every-kind.ts'
import { PASSWORD } from './portal.ts'
import { PORTAL, query } from './register.ts'

type Work = { readonly subscriptionId: string; readonly collaborationId: string }
export type ContentWorld = {
  readonly url: string
  /** Administrator and main contact of every customer. */
  readonly owner: string
  /** Books without vouchers, and hundreds of customers, articles and sent invoices. */
  readonly books: Work
  /** Two workspaces with equally many records of every kind: one is deleted by the portal, the other by a bare statement. */
  readonly doomed: Work
  readonly bare: Work
  /** Books for 2026: one with a million rows, one with a hundred thousand. */
  readonly large: Work
  readonly medium: Work
  /** A hundred invoices. Every tenth is long. */
  readonly invoices: Work
}

const OWNER = 'agare@innehall.example'
const CUSTOMERS = [
  ['2001', 'eekonomi-smart'],
  ['2002', 'utlagg'],
  ['2003', 'utlagg'],
  ['2004', 'eekonomi-smart'],
  ['2005', 'eekonomi-smart'],
  ['2006', 'eekonomi-fakturering'],
] as const
const ROWS_A_VOUCHER = 10
const INVOICES = 100
const SOLD = 500

/** A register with one agency and its customers, in the form that an operator imports. */
const FILES = {
  'companies.csv': [
    'customer_number;kind;name;organisation_number',
    '1001;agency;Byrån AB;',
    ...CUSTOMERS.map(([number]) => `${number};customer;Kund ${number} AB;`),
  ],
  'users.csv': [
    'customer_number;email;name;role;main_contact;password',
    ...CUSTOMERS.map(([number]) => `${number};${OWNER};Karin Lindqvist;administrator;yes;${PASSWORD}`),
  ],
  'collaborations.csv': [
    'agency_number;customer_number;service;status;started_on',
    ...CUSTOMERS.map(([number, service]) => `1001;${number};${service};active;2024-01-01`),
  ],
}

/** A database with its own content. It is made anew for each run, because a deletion can be measured only once. */
export const makeContentWorld = async (server: string, recordsOfEachKind: number): Promise<ContentWorld> => {
  const url = new URL(server)
  url.pathname = '/content'
  await query(server, 'DROP DATABASE IF EXISTS content WITH (FORCE)')
  const folder = mkdtempSync(join(tmpdir(), 'bench-content-'))
  for (const [name, lines] of Object.entries(FILES)) writeFileSync(join(folder, name), `${lines.join('\n')}\n`)
  const { status } = spawnSync(process.execPath, [PORTAL, 'import', folder], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DATABASE_URL: url.href },
  })
  rmSync(folder, { recursive: true })
  if (status !== 0) throw new Error('the register could not be imported')
  const rows = await query(url.href, 'SELECT id, subscription_id FROM collaboration ORDER BY customer_number')
  const works = rows.map((row): Work => ({ collaborationId: String(row['id']), subscriptionId: String(row['subscription_id']) }))
  const [books, doomed, bare, large, medium, invoices] = works
  if (!books || !doomed || !bare || !large || !medium || !invoices) throw new Error('a customer of the register has no collaboration')
  await fillBooks(url.href, large, 1_000_000)
  await fillBooks(url.href, medium, 100_000)
  await query(url.href, SENT_INVOICES, [invoices.subscriptionId, INVOICES])
  for (const { subscriptionId } of [doomed, bare]) await addOfEach(url.href, subscriptionId, recordsOfEachKind)
  await addOfEach(url.href, books.subscriptionId, SOLD, ['customer', 'article', 'invoice'])
  await addOfEach(url.href, books.subscriptionId, 1, ['seller'])
  await query(url.href, 'VACUUM ANALYZE')
  return { url: url.href, owner: OWNER, books, doomed, bare, large, medium, invoices }
}

const fillBooks = async (url: string, { subscriptionId }: Work, rows: number): Promise<void> => {
  await query(url, YEAR, [subscriptionId])
  await query(url, ACCOUNTS, [subscriptionId])
  await query(url, VOUCHERS, [subscriptionId, rows / ROWS_A_VOUCHER, ROWS_A_VOUCHER])
}

const YEAR = `
  INSERT INTO workspace_record (id, subscription_id, kind, key, created_at, updated_at, content)
  VALUES (gen_random_uuid(), $1, 'fiscal-year', '2026-01-01', now(), now(), '{
    "from": "2026-01-01", "to": "2026-12-31", "opening": [["1930", 100000, null], ["2081", -100000, null]], "declared": null,
    "sie": {"objectOpening": [], "periodBudgets": [], "file": null}}')`

/** 1900–1999 and 3000–3099. */
const ACCOUNTS = `
  INSERT INTO workspace_record (id, subscription_id, kind, key, created_at, updated_at, content)
  SELECT gen_random_uuid(), $1, 'account', lpad(number::text, 10, '0'), now(), now(), jsonb_build_object('number', number::text, 'name', 'Konto ' || number)
  FROM (SELECT 1900 + n AS number FROM generate_series(0, 99) AS n UNION ALL SELECT 3000 + n FROM generate_series(0, 99) AS n)`

/** Rows alternate between debit and credit. */
const VOUCHERS = `
  INSERT INTO workspace_record (id, subscription_id, kind, key, accounting_date, created_at, updated_at, content)
  SELECT gen_random_uuid(), $1, 'voucher', '2026-01-01/A/' || lpad(n::text, 12, '0'), day, now(), now(), jsonb_build_object(
    'series', 'A', 'number', n, 'date', day, 'text', 'Dagskassa ' || n, 'rows', (SELECT jsonb_agg(jsonb_build_object(
      'account', ((CASE place % 2 WHEN 0 THEN 3000 ELSE 1900 END) + (n + place) % 100)::text,
      'amount', (CASE place % 2 WHEN 0 THEN -1 ELSE 1 END) * (10000 + n % 9000)) ORDER BY place) FROM generate_series(1, $3::int) AS place))
  FROM (SELECT n, date '2026-01-01' + (n % 365) AS day FROM generate_series(1, $2::int) AS n)`

/** Invoices with twelve rows, which is usual. Every tenth has two hundred. */
const SENT_INVOICES = `
  INSERT INTO workspace_record (id, subscription_id, kind, key, accounting_date, created_at, updated_at, content)
  SELECT gen_random_uuid(), $1, 'invoice', lpad(n::text, 12, '0'), '2026-10-01', now(), now(), jsonb_build_object(
    'number', n, 'date', '2026-10-01', 'dueDate', '2026-10-31', 'reference', 'Inköp', 'state', 'sent', 'buyer', jsonb_build_object(
      'name', 'Restaurang Skärgårdskrogen', 'organisationNumber', '', 'street', 'Bryggvägen 4', 'postalCode', '451 50', 'city', 'Uddevalla'),
    'net', 120000, 'vat', 30000, 'total', 150000, 'byRate', jsonb_build_array(jsonb_build_object('rate', 25, 'net', 120000, 'vat', 30000)),
    'credits', NULL, 'creditedBy', NULL, 'sentAt', '2026-10-01T09:00:00.000Z', 'paidAt', NULL, 'rows', (SELECT jsonb_agg(jsonb_build_object(
      'text', 'Räkor, handskalade ' || place, 'quantity', 1000, 'unit', 'kg', 'price', 10000, 'vat', 25))
      FROM generate_series(1, CASE n % 10 WHEN 0 THEN 200 ELSE 12 END) AS place))
  FROM generate_series(1, $2::int) AS n`
