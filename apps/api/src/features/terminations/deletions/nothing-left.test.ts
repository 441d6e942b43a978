import { randomUUID } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { RECORD_KINDS } from '@portal/domain'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { createLog } from '../../../platform/log.ts'
import { certificateOf, doom, sentReports } from '../../../testing/destruction.ts'
import { dyingAt } from '../../../testing/dying.ts'
import { startTestPortal, type TestPortal } from '../../../testing/portal.ts'
import { AGENCY_ADMIN } from '../../../testing/world.ts'
import { carryOutDeletions } from './carry-out.ts'
import { until } from '../../../testing/until.ts'

let portal: TestPortal
beforeAll(async () => {
  portal = await startTestPortal({ graceDays: 30 })
  portal.travelTo('2026-11-10T09:00:00Z')
})
afterAll(() => portal.stop())

const query = async (text: string, values: readonly unknown[] = []) => (await portal.database.pool.query(text, [...values])).rows

/** The tables, in every schema including the database's own, whose rows contain a marker. */
const tablesWith = async (marker: string): Promise<readonly string[]> => {
  const tables = await query(`SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables WHERE schemaname <> 'information_schema'`)
  expect(tables.map(({ name }) => name)).toEqual(expect.arrayContaining(['public.workspace_record', 'pgboss.job', 'pg_catalog.pg_statistic']))
  const found: string[] = []
  for (const { name } of tables) {
    const [hit] = await query(`SELECT FROM ${name} AS copied WHERE copied::text LIKE $1 LIMIT 1`, [`%${marker}%`])
    if (hit) found.push(name)
  }
  return found
}

/** The files of the data folder, mails included, whose name or content has the marker. */
const filesWith = async (marker: string): Promise<readonly string[]> => {
  const entries = await readdir(portal.dataFolder, { recursive: true, withFileTypes: true })
  const found: string[] = []
  for (const entry of entries) {
    const path = join(entry.parentPath, entry.name)
    // A mail that is being written is renamed a moment later.
    if (entry.name.includes(marker) || (entry.isFile() && (await readFile(path).catch(() => '')).includes(marker))) found.push(path)
  }
  return found
}

/** The table files on the server's disk that contain a marker, also in rows that are no longer visible. */
const tableFilesWith = async (marker: string): Promise<readonly string[]> => {
  await query('CHECKPOINT')
  const files = await query(
    `SELECT name, current_setting('data_directory') || '/' || pg_relation_filepath(place) AS path
     FROM (VALUES ('workspace_record'::regclass), ('workspace_file'), ('sie_import_record')) AS content(id) JOIN pg_class c ON c.oid = content.id,
       LATERAL (VALUES (c.relname, c.oid), (c.relname || ' toast', c.reltoastrelid)) AS file(name, place) ORDER BY name`,
  )
  const found: string[] = []
  for (const { name, path } of files) if ((await readFile(path)).includes(marker)) found.push(name)
  return found
}

/** Adds every kind of record, a file, an interrupted upload and a complete export, all with the marker. */
const plant = async (marker: string) => {
  const anything = RECORD_KINDS.filter((kind) => kind !== 'expense-report').map((kind) => ({
    kind,
    key: marker,
    content: { to: '2026-12-31', name: marker, long: Array.from({ length: 200 }, () => `${marker} ${randomUUID()}`).join('') },
  }))
  const doomed = await doom(portal, [...sentReports(3, marker), ...anything], `${marker}.png`)
  const { subscriptionId, customer } = doomed
  const { storage } = portal.context
  const [person] = await query('SELECT user_id FROM membership WHERE id = $1', [customer.adminId])
  const exportId = randomUUID()
  await query(
    `INSERT INTO complete_export
       (id, subscription_id, requested_by_user_id, requested_by_company_id, status, content_version, manifest_sha256, created_at, ready_at, expires_at)
     VALUES ($1, $2, $3, $4, 'ready', 1, 'abc123', now(), now(), now() + interval '7 days')`,
    [exportId, subscriptionId, person.user_id, customer.id],
  )
  await query(
    `INSERT INTO sie_import (id, subscription_id, at, form, sha256, years, added, skipped, replaced, kept, version_before, version_after, kept_until)
     VALUES ($1, $2, now(), 'year', $3, '[]', 1, 0, 1, 1, 1, 2, now() + interval '30 days')`,
    [exportId, subscriptionId, marker],
  )
  await query(
    `INSERT INTO sie_import_record (import_id, record_id, kind, key, version, content, created_at, updated_at)
     VALUES ($1, $1, 'voucher', $2::text, 1, jsonb_build_object('text', $2::text), now(), now())`,
    [exportId, marker],
  )
  await writeFile(storage.exportOf(subscriptionId, exportId), `PK ${marker}`)
  await writeFile(storage.incomingOf(subscriptionId, randomUUID()), marker)
  await query('ANALYZE')
  return doomed
}

it('nothing remains of what was destroyed: in no table’s copy, no file, no mail, no line of the log', async () => {
  const marker = `spår${randomUUID().slice(0, 8)}`
  await doom(portal, sentReports(40, 'Annan'))
  const doomed = await plant(marker)
  expect(await tablesWith(marker)).toEqual(
    expect.arrayContaining(['public.workspace_record', 'public.workspace_file', 'public.sie_import_record', 'public.sie_import']),
  )
  expect(await filesWith(marker)).toHaveLength(3)
  expect(await tableFilesWith(marker)).toEqual(['sie_import_record', 'workspace_file', 'workspace_record', 'workspace_record toast'])
  const preview = `/collaborations/${doomed.customer.with('utlagg').id}/termination-preview`
  await portal.as(AGENCY_ADMIN).get(preview)

  portal.travelTo('2026-12-09T23:00:00Z')
  const lines: string[] = []
  vi.spyOn(process.stdout, 'write').mockImplementation((line) => lines.push(String(line)) > 0)
  for (const statement of [7, 12, 20]) {
    const { database } = dyingAt(portal.context.database, statement)
    await carryOutDeletions({ ...portal.context, database, log: createLog('trace') }, 4)
  }
  // The database releases a killed process's locks as soon as it notices that the process is gone.
  await until(async () => {
    await carryOutDeletions({ ...portal.context, log: createLog('trace') }, 4)
    return (await query(`SELECT FROM deletion WHERE status = 'scheduled'`)).length === 0
  })
  createLog('trace').flush()
  vi.restoreAllMocks()
  await portal.letter(doomed.customer.admin, 2)

  expect(await tablesWith(marker)).toEqual([])
  expect(await filesWith(marker)).toEqual([])
  expect(await tableFilesWith(marker)).toEqual([])
  expect(lines.length).toBeGreaterThan(0)
  expect(lines.join('')).not.toContain(marker)
  const counts = RECORD_KINDS.map((kind) => ({ kind, count: kind === 'expense-report' ? 3 : 1 }))
  const certificate = await certificateOf(portal, doomed)
  expect(certificate).toMatchObject({ files: 1, manifestSha256: 'abc123' })
  expect(new Map(certificate.counts.map(({ kind, count }: { kind: string; count: number }) => [kind, count]))).toEqual(
    new Map(counts.map(({ kind, count }) => [kind, count])),
  )
})
