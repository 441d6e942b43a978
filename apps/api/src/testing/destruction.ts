import { randomUUID } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { addRecords, type NewRecord } from '@portal/database/world'
import { end } from './ending.ts'
import type { TestPortal } from './portal.ts'
import type { Customer } from './world.ts'

export type Doomed = { readonly customer: Customer; readonly subscriptionId: string; readonly terminationId: string; readonly path: string }

/** Sent expense reports: an end then asks only to confirm that the data is deleted. */
export const sentReports = (count: number, title = 'Resa'): readonly NewRecord[] =>
  Array.from({ length: count }, (_, place) => ({
    kind: 'expense-report',
    key: `2026-10-01/${title}${String(place).padStart(4, '0')}`,
    accountingDate: '2026-10-01',
    content: { title, person: title, date: '2026-10-01', state: 'sent', total: 100 },
  }))

/** An Utlägg that its customer has ended, with these records and a file on the first of them; it is deleted when the days of grace are over. */
export const doom = async (portal: TestPortal, records: readonly NewRecord[] = sentReports(3), fileName = 'kvitto.png'): Promise<Doomed> => {
  const customer = await portal.customer({ services: ['utlagg'] })
  const { subscriptionId } = customer.with('utlagg')
  await addRecords(portal.database.pool, subscriptionId, records)
  if (records.length > 0) await addFile(portal, subscriptionId, fileName)
  const { status, body } = await end(portal.as(customer.admin), customer.with('utlagg'), 'delete', { confirmations: ['data-will-be-deleted'] })
  if (status !== 201) throw new Error(`the end was refused: ${JSON.stringify(body)}`)
  return { customer, subscriptionId, terminationId: body.id, path: `/terminations/${body.id}` }
}

const addFile = async ({ database, context }: TestPortal, subscriptionId: string, name: string): Promise<void> => {
  const id = randomUUID()
  await database.pool.query(
    `INSERT INTO workspace_file (id, subscription_id, record_id, name, media_type, size, sha256, created_at)
     SELECT $1, $2, id, $3, 'image/png', 4, 'x', now() FROM workspace_record WHERE subscription_id = $2 ORDER BY kind, key LIMIT 1`,
    [id, subscriptionId, name],
  )
  await context.storage.prepare(subscriptionId)
  await writeFile(context.storage.fileOf(subscriptionId, id), name)
}

export const recordsLeft = async ({ database }: TestPortal, subscriptionId: string): Promise<number> => {
  const { rows } = await database.pool.query('SELECT count(*)::int AS count FROM workspace_record WHERE subscription_id = $1', [subscriptionId])
  return rows[0].count
}

export const certificateOf = async (portal: TestPortal, { customer, path }: Doomed) =>
  (await portal.as(customer.admin).get(`${path}/certificate`)).body
