import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PASSWORD } from './portal.ts'
import { PORTAL, query } from './register.ts'

export type BulkWorld = {
  readonly url: string
  readonly agencyId: string
  /** The agency's only administrator. */
  readonly email: string
  readonly userId: string
  /** The words by which the customers of each purpose are found. */
  readonly bulk: string
  readonly bare: string
}

const AGENCY = '1001'
const EMAIL = 'chef@byran.example'
const [BULK, BARE] = ['Samlad', 'Enkel']
const SERVICES = ['scanner', 'eekonomi-smart', 'lon', 'utlagg']

/** A database with one agency and its customers, each with four services and a main contact: so many for a bulk, and others for the bare loop. */
export const makeBulkWorld = async (server: string, { bulk, bare }: { readonly bulk: number; readonly bare: number }): Promise<BulkWorld> => {
  const url = new URL(server)
  url.pathname = '/bulk'
  await query(server, 'DROP DATABASE IF EXISTS bulk WITH (FORCE)')
  const folder = mkdtempSync(join(tmpdir(), 'bench-bulk-'))
  const customers = [...named(BULK, bulk, 200_000), ...named(BARE, bare, 300_000)]
  for (const [name, lines] of Object.entries(filesFor(customers))) writeFileSync(join(folder, name), `${lines.join('\n')}\n`)
  const { status } = spawnSync(process.execPath, [PORTAL, 'import', folder], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DATABASE_URL: url.href },
  })
  rmSync(folder, { recursive: true })
  if (status !== 0) throw new Error('the register could not be imported')
  // People who were invited are told nothing, so they have accepted.
  await query(url.href, `UPDATE membership SET status = 'active'`)
  await query(url.href, 'VACUUM ANALYZE')
  const [row] = await query(
    url.href,
    `SELECT m.company_id AS "agencyId", u.id AS "userId" FROM membership m JOIN "user" u ON u.id = m.user_id WHERE u.email = $1`,
    [EMAIL],
  )
  return { url: url.href, agencyId: String(row?.['agencyId']), userId: String(row?.['userId']), email: EMAIL, bulk: BULK, bare: BARE }
}

type Named = { readonly number: number; readonly name: string }

const named = (word: string, count: number, from: number): readonly Named[] =>
  Array.from({ length: count }, (_, place) => ({ number: from + place, name: `${word} ${place} AB` }))

const filesFor = (customers: readonly Named[]): Readonly<Record<string, readonly string[]>> => ({
  'companies.csv': [
    'customer_number;kind;name;organisation_number',
    `${AGENCY};agency;Byrån AB;`,
    ...customers.map(({ number, name }) => `${number};customer;${name};`),
  ],
  'users.csv': [
    'customer_number;email;name;role;main_contact;password',
    `${AGENCY};${EMAIL};Chefen;administrator;yes;${PASSWORD}`,
    ...customers.map(({ number }) => `${number};kontakt${number}@kund.example;Kontakt ${number};administrator;yes;`),
  ],
  'collaborations.csv': [
    'agency_number;customer_number;service;status;started_on',
    ...customers.flatMap(({ number }) => SERVICES.map((service) => `${AGENCY};${number};${service};active;2024-01-01`)),
  ],
})
