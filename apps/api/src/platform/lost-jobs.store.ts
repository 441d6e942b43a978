/** A process that carries out a job says so this often. */
export const HEARTBEAT_EVERY_S = 5
/** A job of which nothing is heard for so long is lost: its process was killed, or the machine is gone. */
export const LOST_AFTER_S = 15
/** How often a process looks for lost jobs. Together with `LOST_AFTER_S` this stays well below thirty seconds. */
export const LOOK_EVERY_MS = 5_000
/** pg-boss itself gives a job up after this long and tries it again after a growing pause. It is never reached while a process looks for lost jobs. */
export const GIVEN_UP_AFTER_S = 120

type Db = { readonly executeSql: (text: string, values: unknown[]) => Promise<{ readonly rows: readonly unknown[] }> }

/**
 * Puts the lost jobs of these queues back, to be taken up at once by any process; gives their number. A kill is no failure of the job, so there is no
 * pause. If the process lives after all, what it reports about the job is ignored, because pg-boss counts each fetch.
 */
export const releaseLostJobs = async (db: Db, queues: readonly string[]): Promise<number> => (await db.executeSql(RELEASE, [queues])).rows.length

/** Lets jobs of an earlier release be found lost too: they were created without a heartbeat. */
export const watchOlderJobs = async (db: Db, queues: readonly string[]): Promise<void> => void (await db.executeSql(WATCH, [queues]))

const RELEASE = `
  UPDATE pgboss.job SET state = 'retry', start_after = now(), heartbeat_on = NULL
  WHERE name = ANY($1::text[]) AND state = 'active' AND heartbeat_on < now() - interval '${LOST_AFTER_S} seconds' RETURNING id`

const WATCH = `
  UPDATE pgboss.job SET heartbeat_seconds = ${GIVEN_UP_AFTER_S}, heartbeat_on = CASE WHEN state = 'active' THEN now() END
  WHERE name = ANY($1::text[]) AND state IN ('created', 'retry', 'active') AND heartbeat_seconds IS NULL`
