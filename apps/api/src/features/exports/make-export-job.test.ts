import { randomUUID } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startTestPortal, type TestPortal } from '../../testing/portal.ts'
import { until } from '../../testing/until.ts'
import { makeExportJob } from './make-export-job.ts'

let portal: TestPortal
beforeAll(async () => void (portal = await startTestPortal()))
afterAll(() => portal.stop())

const asked = async (): Promise<string> => {
  const id = randomUUID()
  const { subscriptionId } = (await portal.customer({ services: ['utlagg'] })).with('utlagg')
  await portal.database.pool.query(
    `INSERT INTO complete_export (id, subscription_id, requested_by_user_id, requested_by_company_id, status, language, created_at)
     VALUES ($1, $2, $2, $2, 'waiting', 'sv', now())`,
    [id, subscriptionId],
  )
  return id
}
const stateOf = async (id: string): Promise<unknown> =>
  (await portal.database.pool.query('SELECT status, failure FROM complete_export WHERE id = $1', [id])).rows[0]
/** Cuts the connection that waits for a lock while it reads the content. */
const cut = async (): Promise<boolean> => {
  const { rowCount } = await portal.database.pool.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
     WHERE datname = current_database() AND application_name = 'portal-export' AND wait_event_type = 'Lock'`,
  )
  return rowCount === 1
}

it('an export whose connection to the database is cut has not failed: its job is tried again, and makes it', async () => {
  const exportId = await asked()
  const make = makeExportJob(portal.context)
  const holder = await portal.database.pool.connect()
  await holder.query('BEGIN')
  await holder.query('LOCK TABLE workspace_record IN ACCESS EXCLUSIVE MODE')
  const first = make({ exportId, language: 'sv' }).then(
    () => 'made',
    () => 'to be tried again',
  )
  await until(cut)
  await holder.query('ROLLBACK')
  holder.release()
  expect(await first).toBe('to be tried again')
  expect(await stateOf(exportId)).toEqual({ status: 'running', failure: null })
  // The database releases the lock of the cut maker in its own time; until then a try leaves the export to it.
  await until(async () => (await make({ exportId, language: 'sv' }), (await stateOf(exportId)) as { status: string }).status === 'ready')
})

it('an export that fails for another reason is told as failed, and its job is done', async () => {
  const exportId = await asked()
  const file = join(portal.context.dataDir, `${exportId}-is-a-file`)
  await writeFile(file, '')
  await makeExportJob({ ...portal.context, dataDir: file })({ exportId, language: 'sv' })
  expect(await stateOf(exportId)).toEqual({ status: 'failed', failure: 'unexpected' })
})
