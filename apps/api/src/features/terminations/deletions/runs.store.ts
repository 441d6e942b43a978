import type { Database, PgClient } from '@portal/database'
import { type Day, RECORD_KINDS } from '@portal/domain'
import * as z from 'zod'

type Pool = Pick<Database, 'pool'>['pool']

/** The destructions whose day has come, oldest first. */
export const dueDeletions = async (pool: Pool, today: Day): Promise<readonly string[]> => {
  const { rows } = await pool.query<{ id: string }>(
    `SELECT termination_id AS id FROM deletion WHERE status = 'scheduled' AND due_on <= $1 ORDER BY due_on, termination_id LIMIT 1000`,
    [today],
  )
  return rows.map(({ id }) => id)
}

/** Carries `work` out unless another process is at the same destruction: `undefined` then. The lock goes with the connection, so none is left behind. */
export const alone = async <T>(pool: Pool, terminationId: string, work: () => Promise<T>): Promise<T | undefined> => {
  const client = await pool.connect()
  try {
    const { rows } = await client.query<{ got: boolean }>('SELECT pg_try_advisory_lock(hashtextextended($1, 7)) AS got', [terminationId])
    if (rows[0]?.got !== true) return undefined
    try {
      return await work()
    } finally {
      await client.query('SELECT pg_advisory_unlock(hashtextextended($1, 7))', [terminationId])
    }
  } finally {
    client.release()
  }
}

const locked = z.object({ subscriptionId: z.string(), on: z.string(), status: z.string(), state: z.string() })
export type LockedDeletion = z.output<typeof locked>

/** Locks in the order in which a cancellation does: one of the two wins, never both. */
export const lockDue = async (client: PgClient, terminationId: string): Promise<LockedDeletion | undefined> => {
  const values = [terminationId]
  await client.query(
    'SELECT s.id FROM subscription s JOIN deletion d ON d.subscription_id = s.id WHERE d.termination_id = $1 FOR UPDATE OF s',
    values,
  )
  const { rows } = await client.query(
    `SELECT d.subscription_id AS "subscriptionId", d.due_on::text AS "on", d.status, s.state
     FROM deletion d JOIN subscription s ON s.id = d.subscription_id WHERE d.termination_id = $1 FOR UPDATE OF d`,
    values,
  )
  return rows[0] ? locked.parse(rows[0]) : undefined
}

/** Remembers what is there; on a second call it stays as it was remembered. */
export const rememberRun = (client: PgClient, terminationId: string, subscriptionId: string, at: Date) =>
  client.query(
    `WITH k AS (SELECT kind, count(*)::int AS count FROM workspace_record WHERE subscription_id = $2 GROUP BY kind)
     INSERT INTO deletion_run (termination_id, counts, records, files, started_at)
     SELECT $1, (SELECT coalesce(jsonb_agg(jsonb_build_object('kind', kind, 'count', count) ORDER BY kind), '[]') FROM k),
       (SELECT coalesce(sum(count), 0)::int FROM k), (SELECT count(*)::int FROM workspace_file WHERE subscription_id = $2), $3
     ON CONFLICT DO NOTHING`,
    [terminationId, subscriptionId, at],
  )

/** Destroys up to `most` records, their files' rows with them, and counts them; answers how many. Nothing can be written there any more. */
export const removeSome = async (pool: Pool, terminationId: string, subscriptionId: string, most: number): Promise<number> => {
  const { rows } = await pool.query<{ removed: number }>({
    name: 'deletion-batch',
    text: `WITH gone AS (DELETE FROM workspace_record WHERE ctid = ANY (ARRAY(
             SELECT ctid FROM workspace_record WHERE subscription_id = $2 LIMIT $3)) RETURNING 1),
           counted AS (SELECT count(*)::int AS removed FROM gone)
           UPDATE deletion_run SET removed = deletion_run.removed + counted.removed FROM counted WHERE termination_id = $1 RETURNING counted.removed`,
    values: [terminationId, subscriptionId, most],
  })
  return rows[0]?.removed ?? 0
}

const run = z.object({
  counts: z.array(z.object({ kind: z.enum(RECORD_KINDS), count: z.number() })),
  files: z.number(),
  startedAt: z.date(),
  manifestSha256: z.string().nullable(),
  left: z.number(),
})
export type FinishedRun = z.output<typeof run>

/** What was there, the hash of its last complete export, and how much is left of it. */
export const loadRun = async (client: PgClient, terminationId: string, subscriptionId: string): Promise<FinishedRun> => {
  const { rows } = await client.query(
    `SELECT r.counts, r.files, r.started_at AS "startedAt",
       (SELECT e.manifest_sha256 FROM complete_export e WHERE e.subscription_id = $2 AND e.manifest_sha256 IS NOT NULL
         ORDER BY e.ready_at DESC LIMIT 1) AS "manifestSha256",
       (SELECT count(*)::int FROM workspace_record w WHERE w.subscription_id = $2)
         + (SELECT count(*)::int FROM workspace_file f WHERE f.subscription_id = $2) AS "left"
     FROM deletion_run r WHERE r.termination_id = $1`,
    [terminationId, subscriptionId],
  )
  return run.parse(rows[0])
}
