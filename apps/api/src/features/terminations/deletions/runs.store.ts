import type { Database, PgClient } from '@portal/database'
import { type Day, DELETION_STATUSES, RECORD_KINDS, SUBSCRIPTION_STATES } from '@portal/domain'
import * as z from 'zod'
import { retentionIn } from '../../../content/retention.store.ts'
import { FALLS_ON, HELD_THROUGH } from '../../../access/deletion-day.store.ts'

type Pool = Pick<Database, 'pool'>['pool']

/** The deletions whose day has come and that nobody holds, oldest first. */
export const dueDeletions = async (pool: Pool, today: Day): Promise<readonly string[]> => {
  const { rows } = await pool.query<{ id: string }>(
    `SELECT termination_id AS id FROM deletion d WHERE status = 'scheduled' AND due_on <= $1 AND ${FALLS_ON} <= $1
     ORDER BY due_on, termination_id LIMIT 1000`,
    [today],
  )
  return rows.map(({ id }) => id)
}

/** Runs `work` unless another process works on the same deletion; then gives `undefined`. The lock ends with the connection, so none is left behind. */
export const alone = async <T>(pool: Pool, terminationId: string, work: () => Promise<T>): Promise<T | undefined> => {
  const client = await pool.connect()
  try {
    const { rows } = await client.query<{ got: boolean }>('SELECT pg_try_advisory_lock(hashtextextended($1, 7)) AS got', [terminationId])
    if (rows[0]?.got !== true) return undefined
    return await work()
  } finally {
    const unlocked = await client.query('SELECT pg_advisory_unlock_all()').catch(() => undefined)
    client.release(unlocked === undefined)
  }
}

const locked = z.object({
  subscriptionId: z.string(),
  on: z.string(),
  status: z.enum(DELETION_STATUSES),
  heldThrough: z.string().nullable(),
  state: z.enum(SUBSCRIPTION_STATES),
})
export type LockedDeletion = z.output<typeof locked>

/** Locks in the same order as a cancellation, so that exactly one of the two succeeds. */
export const lockDue = async (client: PgClient, terminationId: string): Promise<LockedDeletion | undefined> => {
  const values = [terminationId]
  await client.query(
    'SELECT s.id FROM subscription s JOIN deletion d ON d.subscription_id = s.id WHERE d.termination_id = $1 FOR UPDATE OF s',
    values,
  )
  const { rows } = await client.query(
    `SELECT d.subscription_id AS "subscriptionId", d.due_on::text AS "on", d.status, ${HELD_THROUGH}::text AS "heldThrough", s.state
     FROM deletion d JOIN subscription s ON s.id = d.subscription_id WHERE d.termination_id = $1 FOR UPDATE OF d`,
    values,
  )
  return rows[0] ? locked.parse(rows[0]) : undefined
}

/** Stores what the workspace contains and until when the law requires it to be kept. A second call changes nothing. */
export const rememberRun = async (client: PgClient, terminationId: string, subscriptionId: string, at: Date): Promise<void> => {
  const retention = await retentionIn(client, subscriptionId)
  await client.query(
    `WITH k AS (SELECT kind, count(*)::int AS count FROM workspace_record WHERE subscription_id = $2 GROUP BY kind)
     INSERT INTO deletion_run (termination_id, counts, years, records, files, started_at)
     SELECT $1, (SELECT coalesce(jsonb_agg(jsonb_build_object('kind', kind, 'count', count) ORDER BY kind), '[]') FROM k), $4,
       (SELECT coalesce(sum(count), 0)::int FROM k), (SELECT count(*)::int FROM workspace_file WHERE subscription_id = $2), $3
     ON CONFLICT DO NOTHING`,
    [terminationId, subscriptionId, at, JSON.stringify(retention?.years ?? [])],
  )
}

const batch = z.object({ seen: z.number(), kind: z.string().nullable(), key: z.string().nullable() })
/** How far a deletion has come, in the order of kinds and keys. */
export type Place = { readonly kind: string; readonly key: string }
export const BEGINNING: Place = { kind: '', key: '' }

/**
 * Deletes up to `most` records after a place, with the rows of their files, and counts them; gives the place it reached, or `null` at the end. It
 * walks the index, so it reads neither deleted rows nor other workspaces again. Nothing can be written to the workspace any more.
 */
export const removeSome = async (
  pool: Pool,
  { terminationId, subscriptionId }: { readonly terminationId: string; readonly subscriptionId: string },
  after: Place,
  most: number,
): Promise<Place | null> => {
  const { rows } = await pool.query({ name: 'deletion-batch', text: BATCH, values: [terminationId, subscriptionId, after.kind, after.key, most] })
  const { seen, kind, key } = batch.parse(rows[0])
  return seen === 0 || kind === null || key === null ? null : { kind, key }
}

const BATCH = `
  WITH found AS MATERIALIZED (
    SELECT ctid AS place, kind, key, row_number() OVER (ORDER BY kind, key) AS number FROM workspace_record
    WHERE subscription_id = $2 AND (kind, key) > ($3, $4) ORDER BY kind, key LIMIT $5),
  gone AS (DELETE FROM workspace_record WHERE ctid = ANY (ARRAY(SELECT place FROM found)) RETURNING 1),
  counted AS (UPDATE deletion_run SET removed = removed + (SELECT count(*) FROM gone) WHERE termination_id = $1),
  last AS (SELECT number::int AS seen, kind, key FROM found ORDER BY number DESC LIMIT 1)
  SELECT coalesce(max(seen), 0) AS seen, max(kind) AS kind, max(key) AS key FROM last`

/**
 * Deletes up to `most` records that imports keep so that they can be undone, and with the last of them the imports; gives whether anything is left.
 */
export const removeSomeKept = async (pool: Pool, subscriptionId: string, most: number): Promise<boolean> => {
  const { rowCount } = await pool.query(
    `DELETE FROM sie_import_record WHERE ctid = ANY (ARRAY(
       SELECT r.ctid FROM sie_import i JOIN sie_import_record r ON r.import_id = i.id WHERE i.subscription_id = $1 LIMIT $2))`,
    [subscriptionId, most],
  )
  if ((rowCount ?? 0) > 0) return true
  await pool.query('DELETE FROM sie_import WHERE subscription_id = $1', [subscriptionId])
  return false
}

const run = z.object({
  counts: z.array(z.object({ kind: z.enum(RECORD_KINDS), count: z.number() })),
  years: z.array(z.object({ from: z.string(), to: z.string(), count: z.number(), until: z.string() })),
  files: z.number(),
  startedAt: z.date(),
  manifestSha256: z.string().nullable(),
  left: z.number(),
})
export type FinishedRun = z.output<typeof run>

/** What the workspace contained, the hash of its last complete export, and how much is left. */
export const loadRun = async (client: PgClient, terminationId: string, subscriptionId: string): Promise<FinishedRun> => {
  const { rows } = await client.query(
    `SELECT r.counts, r.years, r.files, r.started_at AS "startedAt",
       (SELECT e.manifest_sha256 FROM complete_export e WHERE e.subscription_id = $2 AND e.manifest_sha256 IS NOT NULL
         ORDER BY e.ready_at DESC LIMIT 1) AS "manifestSha256",
       (SELECT count(*)::int FROM workspace_record w WHERE w.subscription_id = $2)
         + (SELECT count(*)::int FROM workspace_file f WHERE f.subscription_id = $2)
         + (SELECT count(*)::int FROM sie_import i WHERE i.subscription_id = $2) AS "left"
     FROM deletion_run r WHERE r.termination_id = $1`,
    [terminationId, subscriptionId],
  )
  return run.parse(rows[0])
}

/** Removes the planner's samples of keys, which may contain deleted ones. Contents are never sampled. */
export const forgetSamples = async (pool: Pool): Promise<void> => {
  await pool.query(`SELECT pg_clear_attribute_stats(current_schema(), 'workspace_record', 'key', false)`)
}
