import { writeFile } from 'node:fs/promises'
import { addCollaboration, addCompany, addRecords, addTermination, type Client, type Work } from '@portal/database/world'
import { SERVICE_CODES } from '@portal/domain'
import { createStorage } from '../content/storage.ts'
import { addStoppedBulk } from './bulk.ts'
import { addPlannedEnd } from './planning.ts'
import type { TestPortal } from './portal.ts'
import { AGENCY_ADMIN, AGENCY_AUDITOR, AGENCY_USER, OTHER_AGENCY_ADMIN, SUPPORT } from './world.ts'

/** The callers in the columns of the walk's tables, from left to right. */
export const COLUMNS = [
  { who: 'nobody', email: null },
  { who: 'own administrator', email: 'agare@malet.example' },
  { who: 'own administrator without licence', email: 'vd@malet.example' },
  { who: 'own user', email: 'personal@malet.example' },
  { who: 'own user without licence', email: 'vikarie@malet.example' },
  { who: 'own auditor', email: 'revisor@malet.example' },
  { who: 'agency’s administrator', email: AGENCY_ADMIN },
  { who: 'agency’s user', email: AGENCY_USER },
  { who: 'agency’s auditor', email: AGENCY_AUDITOR },
  { who: 'administrator of a former agency that can still read', email: 'admin@laser.example' },
  { who: 'administrator of a former agency that cannot', email: 'admin@borta.example' },
  { who: 'foreign agency’s administrator', email: OTHER_AGENCY_ADMIN },
  { who: 'foreign customer’s administrator', email: 'agare@granne.example' },
  { who: 'support', email: SUPPORT },
] as const

const NOBODY = '00000000-0000-7000-8000-000000000000'

/** The values of the names in a path, and the kind of record to ask the workspace for. */
export type Target = { readonly names: Readonly<Record<string, string>>; readonly kind: string }

/** A customer with an agency that works there, one that can still read and one that cannot any more; and unrelated companies. */
export const buildWalkWorld = async (portal: TestPortal) => {
  const client = portal.database.pool
  const company = (name: string, customerNumber: string, kind: 'agency' | 'customer') => addCompany(client, { name, customerNumber, kind })
  const customer = await company('Målet AB', '30001', 'customer')
  const reads = await company('Läsbyrån AB', '30002', 'agency')
  const gone = await company('Bortabyrån AB', '30003', 'agency')
  const neighbour = await company('Grannen AB', '30004', 'customer')
  const administrator = { role: 'administrator', mainContact: true } as const
  const main = await portal.member(customer, { email: 'agare@malet.example', name: 'Agnes', ...administrator, licences: SERVICE_CODES })
  await portal.member(customer, { email: 'vd@malet.example', name: 'Vera', role: 'administrator' })
  await portal.member(customer, { email: 'personal@malet.example', name: 'Per', role: 'user', licences: SERVICE_CODES })
  await portal.member(customer, { email: 'vikarie@malet.example', name: 'Viktor', role: 'user' })
  await portal.member(customer, { email: 'revisor@malet.example', name: 'Rolf', role: 'auditor' })
  const reader = await portal.member(reads, { email: 'admin@laser.example', name: 'Lena', ...administrator })
  const leaver = await portal.member(gone, { email: 'admin@borta.example', name: 'Bo', ...administrator })
  await portal.member(neighbour, { email: 'agare@granne.example', name: 'Greta', ...administrator })

  const smart = await addCollaboration(client, { agency: portal.agency, customer, service: 'eekonomi-smart' })
  const scanner = await addCollaboration(client, { agency: portal.agency, customer, service: 'scanner' })
  const pro = await addCollaboration(client, { agency: reads, customer, service: 'eekonomi-pro' })
  const start = await addCollaboration(client, { agency: gone, customer, service: 'eekonomi-start' })
  await Promise.all([smart, pro, start].map(({ subscriptionId }) => addYear(client, subscriptionId)))
  await Promise.all([smart, pro].map(({ subscriptionId }) => addFile(portal, subscriptionId)))
  const agencyMain = await memberOf(client, portal.agency.id)
  const scannerEnd = await end(client, scanner, 'continue-standalone', 'active', agencyMain.userId)
  const proEnd = await end(client, pro, 'deactivate-read-only', 'read-only', reader.userId)
  const startEnd = await end(client, start, 'continue-standalone', 'active', leaver.userId)

  const caseId = await addClosedCase(client, customer.id, smart.subscriptionId, main.userId)
  // A plan of the agency that is over: nobody can change it any more.
  const planned = await addPlannedEnd(client, smart, { lastDay: '2026-03-31', by: 'agency', userId: agencyMain.userId, status: 'called-off' })
  const bulk = await addStoppedBulk(client, { agencyId: portal.agency.id, customerId: customer.id, userId: agencyMain.userId })
  const target = async (id: string, membershipId: string, work: Work, terminationId: string): Promise<Target> => ({
    names: {
      company: id,
      membershipId,
      customerId: customer.id,
      collaboration: work.id,
      termination: terminationId,
      'planned-end': planned,
      'bulk-end': bulk,
      subscription: work.subscriptionId,
      recordId: await yearOf(client, work),
      fileId: await fileOf(client, work),
      exportId: NOBODY,
      importId: NOBODY,
      report: 'balance-sheet',
      case: caseId,
      upgrade: NOBODY,
    },
    kind: 'fiscal-year',
  })
  return {
    customer: await target(customer.id, main.membershipId, smart, scannerEnd),
    agency: await target(portal.agency.id, agencyMain.membershipId, smart, scannerEnd),
    reads: await target(customer.id, main.membershipId, pro, proEnd),
    gone: await target(customer.id, main.membershipId, start, startEnd),
  }
}

const end = (client: Client, work: Work, outcome: 'continue-standalone' | 'deactivate-read-only', state: 'active' | 'read-only', by: string) =>
  addTermination(client, work, { outcome, state, at: '2026-03-31T13:20:00Z', by, receiptNumber: `2026-${work.service}`, effects: [], unchanged: [] })

const addYear = (client: Client, subscriptionId: string) => {
  const content = { from: '2026-01-01', to: '2026-12-31', opening: [], declared: null, sie: { objectOpening: [], periodBudgets: [], file: null } }
  return addRecords(client, subscriptionId, [{ kind: 'fiscal-year', key: '2026-01-01', content }])
}

const yearOf = async (client: Client, { subscriptionId }: Work): Promise<string> => {
  const { rows } = await client.query<{ id: string }>('SELECT id FROM workspace_record WHERE subscription_id = $1', [subscriptionId])
  return rows[0]!.id
}

/** A file on the fiscal year. The portal could not have added it there and does not remove it. */
const addFile = async ({ database, dataFolder }: TestPortal, subscriptionId: string): Promise<void> => {
  const { rows } = await database.pool.query<{ id: string }>(
    `INSERT INTO workspace_file (id, subscription_id, record_id, name, media_type, size, sha256, created_at)
     SELECT gen_random_uuid(), subscription_id, id, 'kvitto.png', 'image/png', 1, '', now() FROM workspace_record WHERE subscription_id = $1 RETURNING id`,
    [subscriptionId],
  )
  const storage = createStorage(dataFolder)
  await storage.prepare(subscriptionId)
  await writeFile(storage.fileOf(subscriptionId, rows[0]!.id), 'x')
}

const fileOf = async (client: Client, { subscriptionId }: Work): Promise<string> => {
  const { rows } = await client.query<{ id: string }>('SELECT id FROM workspace_file WHERE subscription_id = $1', [subscriptionId])
  return rows[0]?.id ?? NOBODY
}

const memberOf = async (client: Client, companyId: string) => {
  const text = 'SELECT id AS "membershipId", user_id AS "userId" FROM membership WHERE company_id = $1 AND is_main_contact'
  return (await client.query<{ membershipId: string; userId: string }>(text, [companyId])).rows[0]!
}

/** A case that was closed long ago. */
const addClosedCase = async (client: Client, companyId: string, subscriptionId: string, userId: string): Promise<string> => {
  const { rows } = await client.query<{ id: string }>(
    `INSERT INTO support_case (id, company_id, subscription_id, subject, opened_by_user_id, status, created_at, closed_at)
     VALUES (uuidv7(), $1, $2, 'Hej', $3, 'closed', now(), now()) RETURNING id`,
    [companyId, subscriptionId, userId],
  )
  const { id } = rows[0]!
  await client.query(
    `INSERT INTO support_message (id, case_id, author_id, author_name, from_support, text, at) VALUES (uuidv7(), $1, $2, 'Agnes', false, 'Hej', now())`,
    [id, userId],
  )
  return id
}
