import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PASSWORD } from './portal.ts'
import { PORTAL, query } from './register.ts'

type Work = { readonly subscriptionId: string; readonly collaborationId: string }
export type ContentWorld = {
  readonly url: string
  /** Administrator and main contact of every customer. */
  readonly owner: string
  /** Empty books. */
  readonly books: Work
  /** Expense reports, as many in one as in the other. */
  readonly doomed: Work
  readonly bare: Work
}

const OWNER = 'agare@innehall.example'
const CUSTOMERS = [
  ['2001', 'eekonomi-smart'],
  ['2002', 'utlagg'],
  ['2003', 'utlagg'],
] as const

/** A register of one agency and its customers, as an operator imports it. */
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

/** A database with content of one's own, made anew in each run: what has been deleted can not be deleted again. */
export const makeContentWorld = async (server: string, reports: number): Promise<ContentWorld> => {
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
  if (status !== 0) throw new Error('the contents’ register could not be imported')
  const rows = await query(url.href, 'SELECT id, subscription_id FROM collaboration ORDER BY customer_number')
  const works = rows.map((row): Work => ({ collaborationId: String(row['id']), subscriptionId: String(row['subscription_id']) }))
  const [books, doomed, bare] = works
  if (!books || !doomed || !bare) throw new Error('three customers have three collaborations')
  for (const { subscriptionId } of [doomed, bare]) await query(url.href, REPORTS, [subscriptionId, reports])
  await query(url.href, 'VACUUM ANALYZE')
  return { url: url.href, owner: OWNER, books, doomed, bare }
}

/** Sent reports of ordinary size, so that an end asks for no more than that the data goes. */
const REPORTS = `
  INSERT INTO workspace_record (id, subscription_id, kind, key, accounting_date, content)
  SELECT gen_random_uuid(), $1, 'expense-report', '2026-10-01/' || lpad(n::text, 8, '0'), '2026-10-01', jsonb_build_object(
    'title', 'Resa ' || n, 'person', 'Karin Lindqvist', 'date', '2026-10-01', 'state', 'sent', 'total', 24800, 'rows', jsonb_build_array(
      jsonb_build_object('date', '2026-10-01', 'category', 'travel', 'text', 'Tåg till Göteborg', 'amount', 12400, 'vat', 744),
      jsonb_build_object('date', '2026-10-02', 'category', 'travel', 'text', 'Tåg från Göteborg', 'amount', 12400, 'vat', 744)))
  FROM generate_series(1, $2::int) AS n`
