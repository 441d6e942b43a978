import { randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { addRecords } from '@portal/database/world'
import { RECORD_KINDS } from '@portal/domain'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { end } from '../../../testing/ending.ts'
import { startPortalOn, startTestPortal, type TestPortal } from '../../../testing/portal.ts'
import { AGENCY_ADMIN, type Customer } from '../../../testing/world.ts'
import { carryOutDeletions } from './carry-out.ts'

let portal: TestPortal
beforeAll(async () => void (portal = await startTestPortal({ graceDays: 30 })))
afterAll(() => portal.stop())
beforeEach(() => portal.travelTo('2026-11-10T09:00:00Z'))

const DUE = '2026-12-09T23:00:00Z'
const query = (text: string, values: readonly unknown[] = []) => portal.database.pool.query(text, [...values])

/** Utlägg with so many records in it and one file, to be destroyed on 10 December. */
const doomed = async (records = 3, marker = 'bort') => {
  const customer = await portal.customer({ services: ['utlagg'] })
  const { subscriptionId } = customer.with('utlagg')
  const content = { title: marker, person: marker, date: '2026-10-01', state: 'sent', total: 100 }
  await addRecords(
    portal.database.pool,
    subscriptionId,
    Array.from({ length: records }, (_, at) => ({ kind: 'expense-report', key: `2026-10-01/${marker}${at}`, accountingDate: '2026-10-01', content })),
  )
  const { rows } = await query('SELECT id FROM workspace_record WHERE subscription_id = $1 LIMIT 1', [subscriptionId])
  const fileId = randomUUID()
  if (rows[0]) {
    await query('INSERT INTO workspace_file (id, subscription_id, record_id, name, media_type, size, sha256) VALUES ($1, $2, $3, $4, $5, 4, $6)', [
      fileId,
      subscriptionId,
      rows[0].id,
      `${marker}.png`,
      'image/png',
      'x',
    ])
    const path = portal.context.storage.fileOf(subscriptionId, fileId)
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, marker)
  }
  const { body } = await end(portal.as(customer.admin), customer.with('utlagg'), 'delete', { confirmations: ['data-will-be-deleted'] })
  return { customer, subscriptionId, terminationId: body.id as string, path: `/terminations/${body.id}` }
}
const left = async (subscriptionId: string) =>
  (await query('SELECT count(*)::int AS count FROM workspace_record WHERE subscription_id = $1', [subscriptionId])).rows[0].count
const stateOf = async (customer: Customer, subscriptionId: string) =>
  (await portal.as(customer.admin).get(`/companies/${customer.id}/subscriptions`)).body.items.find(({ id }: { id: string }) => id === subscriptionId)

describe('a destruction', () => {
  it('is carried out from midnight in Stockholm on its day, not a second before (G10)', async () => {
    const { customer, subscriptionId, path } = await doomed()
    portal.travelTo('2026-12-09T22:59:59Z')
    await carryOutDeletions(portal.context)
    expect(await left(subscriptionId)).toBe(3)
    portal.travelTo(DUE)
    await carryOutDeletions(portal.context)
    expect(await left(subscriptionId)).toBe(0)
    expect(await stateOf(customer, subscriptionId)).toMatchObject({ state: 'deleted', access: 'none', deletion: null })
    expect((await portal.as(customer.admin).get(path)).body.deletion).toEqual({ on: '2026-12-10', status: 'carried-out', progress: null })
  })

  it('leaves a certificate: what was there, who decided, when it was done', async () => {
    const { customer, path, terminationId } = await doomed()
    expect((await portal.as(customer.admin).get(`${path}/certificate`)).status).toBe(404)
    portal.travelTo(DUE)
    await carryOutDeletions(portal.context)
    const { status, body } = await portal.as(customer.admin).get(`${path}/certificate`)
    expect([status, body]).toMatchObject([
      200,
      { terminationId, decidedBy: 'customer', dueOn: '2026-12-10', counts: [{ kind: 'expense-report', count: 3 }], files: 1, manifestSha256: null },
    ])
    expect(body.sha256).toMatch(/^[0-9a-f]{64}$/)
    expect((await portal.as(AGENCY_ADMIN).get(`${path}/certificate`)).body).toEqual(body)
    const pdf = await fetch(`${portal.url}/api/v1${path}/certificate/pdf`, { headers: { cookie: await portal.cookieOf(customer.admin) } })
    expect(
      Buffer.from(await pdf.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-')
    const { items } = (await portal.as(customer.admin).get(`/companies/${customer.id}/events`)).body
    expect(items[0]).toMatchObject({ type: 'deletion-carried-out', actor: null, details: { service: 'utlagg' } })
    await portal.letter(customer.admin, 2)
    const letters = await portal.letters(customer.admin)
    expect(letters.map(({ text }) => text).join('\n')).toContain(`/handelser/intyg/${terminationId}`)
  })

  it('of an empty workspace is carried out too', async () => {
    const { path, customer } = await doomed(0)
    portal.travelTo(DUE)
    await carryOutDeletions(portal.context)
    expect((await portal.as(customer.admin).get(`${path}/certificate`)).body).toMatchObject({ counts: [], files: 0 })
  })

  it('goes on where it was left, and the certificate says what was there at first', async () => {
    const { customer, subscriptionId, path } = await doomed(25)
    portal.travelTo(DUE)
    const { pool } = portal.context.database
    let batches = 0
    const dies = {
      ...portal.context.database,
      pool: Object.create(pool, {
        query: {
          value: (...given: Parameters<typeof pool.query>) => {
            if (JSON.stringify(given).includes('deletion-batch') && (batches += 1) > 2) throw new Error('the process is killed here')
            return pool.query(...given)
          },
        },
      }),
    }
    await carryOutDeletions({ ...portal.context, database: dies }, 10)
    expect(await left(subscriptionId)).toBe(5)
    expect((await portal.as(customer.admin).get(path)).body).toMatchObject({ deletion: { progress: { removed: 20, total: 25 } }, abilities: [] })
    portal.travelTo('2026-12-09T22:00:00Z')
    expect(await portal.as(customer.admin).delete(`${path}/deletion`)).toMatchObject({ status: 409, body: { code: 'deletion-due' } })
    portal.travelTo(DUE)
    await carryOutDeletions(portal.context, 10)
    expect((await portal.as(customer.admin).get(`${path}/certificate`)).body.counts).toEqual([{ kind: 'expense-report', count: 25 }])
  })

  it('by two processes at once is one', async () => {
    const other = await startPortalOn(portal.databaseUrl)
    const { customer, path } = await doomed(200)
    portal.travelTo(DUE)
    other.travelTo(DUE)
    await Promise.all([carryOutDeletions(portal.context, 7), carryOutDeletions({ ...other.context, storage: portal.context.storage }, 7)])
    expect((await portal.as(customer.admin).get(`${path}/certificate`)).status).toBe(200)
    const { rows } = await query(`SELECT count(*)::int AS count FROM event WHERE company_id = $1 AND type = 'deletion-carried-out'`, [customer.id])
    expect(rows[0].count).toBe(1)
    await other.stop()
  })

  it.each([1, 2, 3])('called off in the very second it falls due: one of the two wins, never both (time %i)', async () => {
    const { customer, subscriptionId, path } = await doomed(50)
    // The one who calls it off asked a moment before midnight; the portal's clock has passed it when the sweep begins.
    portal.travelTo('2026-12-09T22:59:59.999Z')
    const late = { ...portal.context, clock: () => new Date(DUE) }
    const [cancelled] = await Promise.all([portal.as(customer.admin).delete(`${path}/deletion`), carryOutDeletions(late, 10)])
    const { state } = await stateOf(customer, subscriptionId)
    expect([cancelled.status, state, await left(subscriptionId)]).toEqual(cancelled.status === 200 ? [200, 'read-only', 50] : [409, 'deleted', 0])
  })

  it('that was called off is not carried out', async () => {
    const { customer, subscriptionId, path } = await doomed()
    expect((await portal.as(customer.admin).delete(`${path}/deletion`)).status).toBe(200)
    portal.travelTo(DUE)
    await carryOutDeletions(portal.context)
    expect(await left(subscriptionId)).toBe(3)
  })
})

describe('nothing remains of what was destroyed', () => {
  it('in a copy of every table, or in any file', async () => {
    const marker = `spår${randomUUID().slice(0, 8)}`
    const { customer, subscriptionId } = await doomed(1, marker)
    const { rows: kinds } = await query('SELECT count(*)::int AS count FROM workspace_record WHERE content::text LIKE $1', [`%${marker}%`])
    expect(kinds[0].count).toBe(1)
    expect(await tablesWith(marker)).not.toEqual([])
    expect(await filesWith(marker)).not.toEqual([])
    portal.travelTo(DUE)
    await carryOutDeletions(portal.context)
    await portal.letter(customer.admin, 2)
    expect(await tablesWith(marker)).toEqual([])
    expect(await filesWith(marker)).toEqual([])
    expect(await left(subscriptionId)).toBe(0)
    expect((await portal.letters(customer.admin)).filter(({ subject, text }) => `${subject}${text}`.includes(marker))).toEqual([])
  })

  it('of any kind of record', async () => {
    const marker = `alla${randomUUID().slice(0, 8)}`
    const { subscriptionId } = await doomed(0)
    await query(`ALTER TABLE workspace_record DISABLE TRIGGER USER`)
    await addRecords(
      portal.database.pool,
      subscriptionId,
      RECORD_KINDS.map((kind) => ({ kind, key: marker, content: { marker } })),
    )
    await query(`ALTER TABLE workspace_record ENABLE TRIGGER USER`)
    portal.travelTo(DUE)
    await carryOutDeletions(portal.context)
    expect(await tablesWith(marker)).toEqual([])
  })
})

/** The tables, of every schema, in whose text a marker is found. */
const tablesWith = async (marker: string): Promise<readonly string[]> => {
  const { rows } = await query(
    `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables WHERE schemaname NOT IN ('pg_catalog', 'information_schema')`,
  )
  expect(rows.length).toBeGreaterThan(20)
  const found: string[] = []
  for (const { name } of rows) {
    const hits = await query(`SELECT count(*)::int AS count FROM ${name} AS t WHERE t::text LIKE $1`, [`%${marker}%`])
    if (hits.rows[0].count > 0) found.push(name)
  }
  return found
}

const filesWith = async (marker: string): Promise<readonly string[]> => {
  const entries = await readdir(portal.dataFolder, { recursive: true, withFileTypes: true })
  const found: string[] = []
  for (const entry of entries) {
    const path = join(entry.parentPath, entry.name)
    if (entry.name.includes(marker) || (entry.isFile() && (await readFile(path)).includes(marker))) found.push(path)
  }
  return found
}
