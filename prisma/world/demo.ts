import type { Database } from '../src/connect.ts'
import { transaction } from '../src/transaction.ts'
import { addCollaboration, addCompany, addMember, addRecords, addTermination, addUser, type Client, type Company } from './builders.ts'
import { CAST, DEMO_PASSWORD, PEOPLE } from './cast.ts'
import { SCANNED, scannedDocuments } from './documents.ts'
import { expenseReports, RECEIPTS } from './expenses.ts'
import { addPapers, type SaveFile } from './files.ts'
import { addBooks, type FillBooks, cafeInvoicing, FISH_END, fishInvoicing } from './businesses.ts'
import { payroll } from './payroll.ts'

export type DemoTools = {
  readonly hashPassword: (password: string) => Promise<string>
  readonly fillBooks: FillBooks
  readonly saveFile: SaveFile
  /** The time at which the world is built. */
  readonly at: Date
}

/** Whether the database has no company and no user, so that the demo world may be built. */
export const isEmpty = async ({ pool }: Pick<Database, 'pool'>): Promise<boolean> => {
  const { rows } = await pool.query<{ empty: boolean }>('SELECT NOT EXISTS (SELECT FROM company) AND NOT EXISTS (SELECT FROM "user") AS empty')
  return rows[0]?.empty === true
}

/** Whether the database holds the demo world; another register may have been imported before the first start. */
export const hasDemoWorld = async ({ pool }: Pick<Database, 'pool'>): Promise<boolean> => {
  const { rows } = await pool.query<{ there: boolean }>(`SELECT EXISTS (SELECT FROM "user" WHERE email = $1) AS there`, [PEOPLE[0]?.email])
  return rows[0]?.there === true
}

/** Builds the demo world of the product page, completely or not at all. */
export const buildDemoWorld = async (database: Pick<Database, 'pool'>, { hashPassword, fillBooks, saveFile, at }: DemoTools): Promise<void> => {
  const passwordHash = await hashPassword(DEMO_PASSWORD)
  await transaction(database, async (client) => {
    const { norrsken, bergstrom, kanel, fisk } = await addCast(client)
    const works = {
      smart: await addCollaboration(client, { agency: norrsken, customer: bergstrom, service: 'eekonomi-smart', startedAt: '2023-02-01T08:00:00Z' }),
      lon: await addCollaboration(client, { agency: norrsken, customer: bergstrom, service: 'lon', startedAt: '2023-03-15T08:00:00Z' }),
      utlagg: await addCollaboration(client, { agency: norrsken, customer: bergstrom, service: 'utlagg', startedAt: '2024-01-10T08:00:00Z' }),
      overview: await addCollaboration(client, {
        agency: norrsken,
        customer: bergstrom,
        service: 'ekonomioversikt',
        startedAt: '2024-01-10T08:00:00Z',
      }),
      kanelInvoicing: await addCollaboration(client, {
        agency: norrsken,
        customer: kanel,
        service: 'eekonomi-fakturering',
        startedAt: '2025-05-02T08:00:00Z',
      }),
      kanelExpenses: await addCollaboration(client, { agency: norrsken, customer: kanel, service: 'utlagg', startedAt: '2025-05-02T08:00:00Z' }),
      fiskInvoicing: await addCollaboration(client, {
        agency: norrsken,
        customer: fisk,
        service: 'eekonomi-fakturering',
        startedAt: '2024-04-01T08:00:00Z',
      }),
      fiskScanner: await addCollaboration(client, { agency: norrsken, customer: fisk, service: 'scanner', startedAt: '2024-04-01T08:00:00Z' }),
    }
    await addPeople(client, passwordHash)
    await addBooks(client, fillBooks, works.smart.subscriptionId, at)
    await addRecords(client, works.lon.subscriptionId, payroll())
    await addRecords(client, works.utlagg.subscriptionId, expenseReports(await membersOf(client, bergstrom)))
    await addPapers(client, works.utlagg.subscriptionId, RECEIPTS, saveFile)
    await addRecords(client, works.fiskScanner.subscriptionId, scannedDocuments())
    await addPapers(client, works.fiskScanner.subscriptionId, SCANNED, saveFile)
    await addRecords(client, works.fiskInvoicing.subscriptionId, fishInvoicing())
    await addRecords(client, works.kanelInvoicing.subscriptionId, cafeInvoicing())
    await endInvoicing(client, works.fiskInvoicing, works.fiskScanner.subscriptionId)
  })
}

const addCast = async (client: Client) => ({
  norrsken: await addCompany(client, CAST.norrsken),
  siffror: await addCompany(client, CAST.siffror),
  bergstrom: await addCompany(client, CAST.bergstrom),
  kanel: await addCompany(client, CAST.kanel),
  fisk: await addCompany(client, CAST.fisk),
})

/** The users of a company, by name. */
const membersOf = async (client: Client, { id }: Company): Promise<ReadonlyMap<string, string>> => {
  const { rows } = await client.query<{ id: string; name: string }>(
    'SELECT m.id, u.name FROM membership m JOIN "user" u ON u.id = m.user_id WHERE m.company_id = $1',
    [id],
  )
  return new Map(rows.map((member) => [member.name, member.id]))
}

/** Members get a licence for each of their company's services, so that everybody in the demo can work in something. */
const addPeople = async (client: Client, passwordHash: string): Promise<void> => {
  for (const person of PEOPLE) {
    if (person.company === null) {
      await addUser(client, { ...person, passwordHash, support: true })
      continue
    }
    const { rows } = await client.query<Company>('SELECT id FROM company WHERE customer_number = $1', [CAST[person.company].customerNumber])
    const found = rows[0]
    if (!found) throw new Error(`${person.company} is not in the cast`)
    const { membershipId } = await addMember(client, found, { ...person, passwordHash, firstSteps: true })
    await client.query('INSERT INTO licence (membership_id, service, since) SELECT $1, service, since FROM subscription WHERE company_id = $2', [
      membershipId,
      found.id,
    ])
  }
}

/** Ends Havets Fisk's Fakturering read-only while Scanner continues, so that the agency can still read it (Fakturering cascade). */
const endInvoicing = async (client: Client, work: Parameters<typeof addTermination>[1], scannerId: string): Promise<void> => {
  const { rows } = await client.query<{ id: string }>(`SELECT id FROM "user" WHERE email = 'admin@norrsken.example'`)
  const by = rows[0]?.id
  if (!by) throw new Error('the agency has no administrator')
  await addTermination(client, work, {
    outcome: 'deactivate-read-only',
    state: 'read-only',
    at: FISH_END,
    by,
    receiptNumber: '2026-F15K-HAV5',
    effects: both('eekonomi-fakturering', work.subscriptionId, 'write', 'read'),
    unchanged: both('scanner', scannerId, 'write', 'write'),
  })
}

const both = (service: string, subscriptionId: string, before: string, after: string) =>
  (['customer', 'agency'] as const).map((party) => ({ party, service, subscriptionId, before, after }))
