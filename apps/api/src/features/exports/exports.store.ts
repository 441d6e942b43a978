import type { Database, PgClient } from '@portal/database'
import { EXPORT_STATUSES } from '@portal/domain'
import { type Language, LANGUAGES } from '@portal/texts'
import * as z from 'zod'

type Client = Pick<PgClient, 'query'>

const row = z.object({
  id: z.string(),
  subscriptionId: z.string(),
  status: z.enum(EXPORT_STATUSES),
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

/** The companies whose exports are looked for. */
export type Askers = readonly string[] | 'all'
const asked = (askers: Askers): readonly string[] | null => (askers === 'all' ? null : askers)
const OF_ASKERS = 'e.subscription_id = $1 AND ($2::uuid[] IS NULL OR e.requested_by_company_id = ANY($2::uuid[]))'

export const listExports = async (client: Client, subscriptionId: string, askers: Askers): Promise<readonly ExportRow[]> => {
  const text = `${SELECT} WHERE ${OF_ASKERS} ORDER BY e.created_at DESC, e.id DESC LIMIT 20`
  return z.array(row).parse((await client.query(text, [subscriptionId, asked(askers)])).rows)
}

export const findExport = async (client: Client, subscriptionId: string, id: string, askers: Askers): Promise<ExportRow | undefined> => {
  const { rows } = await client.query(`${SELECT} WHERE ${OF_ASKERS} AND e.id = $3`, [subscriptionId, asked(askers), id])
  return rows[0] ? row.parse(rows[0]) : undefined
}

export type NewExport = {
  readonly id: string
  readonly subscriptionId: string
  readonly userId: string
  readonly companyId: string
  readonly language: Language
  readonly at: Date
}

/** Adds an export. `undefined`: another one is being made already. */
export const addExport = async (client: Client, { id, subscriptionId, userId, companyId, language, at }: NewExport): Promise<string | undefined> => {
  const { rows } = await client.query<{ id: string }>(
    `INSERT INTO complete_export (id, subscription_id, requested_by_user_id, requested_by_company_id, status, language, created_at)
     VALUES ($1, $2, $3, $4, 'waiting', $5, $6) ON CONFLICT (subscription_id) WHERE status IN ('waiting', 'running') DO NOTHING RETURNING id`,
    [id, subscriptionId, userId, companyId, language, at],
  )
  return rows[0]?.id
}

/** Hands an export that is being made to the asker, who may not know who ordered it (G21). The former asker can no longer fetch it. */
export const takeOverExport = async (client: Client, { subscriptionId, userId, companyId, at }: NewExport, askers: Askers): Promise<void> => {
  await client.query(
    `UPDATE complete_export SET requested_by_user_id = $2, requested_by_company_id = $3, created_at = $4
     WHERE subscription_id = $1 AND status IN ('waiting', 'running') AND requested_by_company_id <> ALL ($5::uuid[])`,
    [subscriptionId, userId, companyId, at, asked(askers)],
  )
}

/**
 * Holds a lock for as long as this process makes the export, and gives a function that releases it. `undefined`: another process makes it. When a
 * process dies, the database releases its lock.
 */
export const holdExport = async ({ pool }: Pick<Database, 'pool'>, id: string): Promise<(() => void) | undefined> => {
  const client = await pool.connect()
  // The connection is closed together with the lock, so that no lock remains.
  const letGo = (): void => client.release(true)
  try {
    const { rows } = await client.query<{ held: boolean }>('SELECT pg_try_advisory_lock(hashtextextended($1, 0)) AS held', [id])
    if (rows[0]?.held) return letGo
  } catch (error) {
    client.release(true)
    throw error
  }
  client.release()
  return undefined
}

const left = z.object({ id: z.string(), language: z.enum(LANGUAGES), createdAt: z.date() })

/** The exports whose status says that they are being made. */
export const runningExports = async ({ pool }: Pick<Database, 'pool'>): Promise<readonly z.output<typeof left>[]> => {
  const { rows } = await pool.query(`SELECT id, language, created_at AS "createdAt" FROM complete_export WHERE status = 'running'`)
  return z.array(left).parse(rows)
}

/** Sets an export back to waiting. `false`: it was finished meanwhile. */
export const putBack = async (client: Client, id: string): Promise<boolean> => {
  const { rowCount } = await client.query(`UPDATE complete_export SET status = 'waiting', done = 0, total = 0 WHERE id = $1 AND status = 'running'`, [
    id,
  ])
  return rowCount === 1
}

/** The ids of a workspace's exports that are ready, waiting or being made. */
export const idsOfExports = async ({ pool }: Pick<Database, 'pool'>, subscriptionId: string): Promise<ReadonlySet<string>> => {
  const { rows } = await pool.query<{ id: string }>(
    `SELECT id FROM complete_export WHERE subscription_id = $1 AND status IN ('waiting', 'running', 'ready')`,
    [subscriptionId],
  )
  return new Set(rows.map(({ id }) => id))
}

/** Marks an export as being made. One that a dead process left unfinished starts from the beginning. `undefined`: it is finished or no longer wanted. */
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

/** Marks an export as ready. `false`: the workspace was deleted meanwhile, so nobody may have the export. */
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

/** Marks the exports whose seven days are over, and gives them. */
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
