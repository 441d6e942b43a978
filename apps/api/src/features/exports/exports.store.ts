import type { Database, PgClient } from '@portal/database'
import * as z from 'zod'

type Client = Pick<PgClient, 'query'>

const row = z.object({
  id: z.string(),
  subscriptionId: z.string(),
  status: z.enum(['waiting', 'running', 'ready', 'failed', 'expired']),
  done: z.number(),
  total: z.number(),
  size: z.number().nullable(),
  manifestSha256: z.string().nullable(),
  isCurrent: z.boolean(),
  failure: z.enum(['disk-full', 'unexpected']).nullable().catch('unexpected'),
  createdAt: z.date(),
  readyAt: z.date().nullable(),
  expiresAt: z.date().nullable(),
})
export type ExportRow = z.output<typeof row>

const SELECT = `
  SELECT e.id, e.subscription_id AS "subscriptionId", e.status, e.done, e.total, e.size, e.manifest_sha256 AS "manifestSha256", e.failure,
    coalesce(e.status = 'ready' AND e.content_version = s.content_version, false) AS "isCurrent",
    e.created_at AS "createdAt", e.ready_at AS "readyAt", e.expires_at AS "expiresAt"
  FROM complete_export e JOIN subscription s ON s.id = e.subscription_id`

export const listExports = async (client: Client, subscriptionId: string): Promise<readonly ExportRow[]> => {
  const { rows } = await client.query(`${SELECT} WHERE e.subscription_id = $1 ORDER BY e.created_at DESC, e.id DESC LIMIT 20`, [subscriptionId])
  return z.array(row).parse(rows)
}

export const findExport = async (client: Client, subscriptionId: string, id: string): Promise<ExportRow | undefined> => {
  const { rows } = await client.query(`${SELECT} WHERE e.subscription_id = $1 AND e.id = $2`, [subscriptionId, id])
  return rows[0] ? row.parse(rows[0]) : undefined
}

export type NewExport = {
  readonly id: string
  readonly subscriptionId: string
  readonly userId: string
  readonly companyId: string
  readonly at: Date
}

/** `undefined`: another one is under way (asked twice at once is one export). */
export const addExport = async (client: Client, { id, subscriptionId, userId, companyId, at }: NewExport): Promise<string | undefined> => {
  const { rows } = await client.query<{ id: string }>(
    `INSERT INTO complete_export (id, subscription_id, requested_by_user_id, requested_by_company_id, status, created_at)
     VALUES ($1, $2, $3, $4, 'waiting', $5) ON CONFLICT (subscription_id) WHERE status IN ('waiting', 'running') DO NOTHING RETURNING id`,
    [id, subscriptionId, userId, companyId, at],
  )
  return rows[0]?.id
}

/** `undefined`: it has been made, or is not wanted any more. One that was begun by a process that died is begun anew. */
export const beginExport = async (client: Client, id: string): Promise<string | undefined> => {
  const { rows } = await client.query<{ subscriptionId: string }>(
    `UPDATE complete_export SET status = 'running', done = 0, total = 0 WHERE id = $1 AND status IN ('waiting', 'running')
     RETURNING subscription_id AS "subscriptionId"`,
    [id],
  )
  return rows[0]?.subscriptionId
}

export const saveProgress = (client: Client, id: string, done: number, total: number) =>
  client.query(`UPDATE complete_export SET done = $2, total = $3 WHERE id = $1 AND status = 'running'`, [id, done, total])

export type Made = { readonly contentVersion: number; readonly size: number; readonly manifestSha256: string; readonly pieces: number }

/** `false`: the workspace has been destroyed meanwhile; nobody may have this. */
export const saveReady = async (client: Client, id: string, made: Made, readyAt: Date, expiresAt: Date): Promise<boolean> => {
  const { rowCount } = await client.query(
    `UPDATE complete_export SET status = 'ready', content_version = $2, size = $3, manifest_sha256 = $4, done = $5, total = $5, ready_at = $6, expires_at = $7
     WHERE id = $1 AND status = 'running'`,
    [id, made.contentVersion, made.size, made.manifestSha256, made.pieces, readyAt, expiresAt],
  )
  return rowCount === 1
}

export const saveFailure = (client: Client, id: string, failure: 'disk-full' | 'unexpected') =>
  client.query(`UPDATE complete_export SET status = 'failed', failure = $2 WHERE id = $1 AND status IN ('waiting', 'running')`, [id, failure])

/** Those whose seven days are over, marked as such. */
export const expireDue = async (
  { pool }: Pick<Database, 'pool'>,
  now: Date,
): Promise<readonly { readonly id: string; readonly subscriptionId: string }[]> => {
  const { rows } = await pool.query<{ id: string; subscriptionId: string }>(
    `UPDATE complete_export SET status = 'expired' WHERE status = 'ready' AND expires_at <= $1 RETURNING id, subscription_id AS "subscriptionId"`,
    [now],
  )
  return rows
}

const company = z.object({ id: z.string(), name: z.string(), customerNumber: z.string() })

export const companyNamed = async (client: Client, id: string): Promise<z.output<typeof company>> => {
  const { rows } = await client.query(`SELECT id, name, customer_number AS "customerNumber" FROM company WHERE id = $1`, [id])
  return company.parse(rows[0])
}
