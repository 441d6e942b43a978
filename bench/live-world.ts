import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PASSWORD } from './portal.ts'
import { PORTAL, query } from './register.ts'

export type LiveWorld = {
  readonly url: string
  /** The staff of one agency. */
  readonly staff: readonly string[]
  readonly agencyId: string
  readonly customerId: string
}

/** A database with one agency of so many people and one customer, made anew for each run. */
export const makeLiveWorld = async (server: string, people: number): Promise<LiveWorld> => {
  const url = new URL(server)
  url.pathname = '/live'
  await query(server, 'DROP DATABASE IF EXISTS live WITH (FORCE)')
  const staff = Array.from({ length: people }, (_, place) => `person${place}@byran.example`)
  const folder = mkdtempSync(join(tmpdir(), 'bench-live-'))
  for (const [name, lines] of Object.entries(filesFor(staff))) writeFileSync(join(folder, name), `${lines.join('\n')}\n`)
  const { status } = spawnSync(process.execPath, [PORTAL, 'import', folder], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DATABASE_URL: url.href },
  })
  rmSync(folder, { recursive: true })
  if (status !== 0) throw new Error('the register could not be imported')
  const [row] = await query(url.href, 'SELECT agency_id, customer_id FROM collaboration')
  return { url: url.href, staff, agencyId: String(row?.['agency_id']), customerId: String(row?.['customer_id']) }
}

const filesFor = (staff: readonly string[]): Readonly<Record<string, readonly string[]>> => ({
  'companies.csv': ['customer_number;kind;name;organisation_number', '1001;agency;Byrån AB;', '2001;customer;Kund AB;'],
  'users.csv': [
    'customer_number;email;name;role;main_contact;password',
    ...staff.map((email, place) => `1001;${email};Person ${place};administrator;${place === 0 ? 'yes' : 'no'};${PASSWORD}`),
  ],
  'collaborations.csv': ['agency_number;customer_number;service;status;started_on', '1001;2001;scanner;active;2024-01-01'],
})
