import { keysOf } from '@portal/domain'
import { type JobResult, PgBoss } from 'pg-boss'
import type * as z from 'zod'
import type { Log } from './log.ts'
import { GIVEN_UP_AFTER_S, HEARTBEAT_EVERY_S, LOOK_EVERY_MS, releaseLostJobs, watchOlderJobs } from './lost-jobs.store.ts'
import { jobClock } from './job-clock.ts'
import { recurring } from './recurring.ts'

/** A kind of job: the schema of its data, and how many a process carries out at once (default: ten). */
export type JobKind<D extends object = object> = { readonly data: z.ZodType<D>; readonly atOnce?: number }
/** The data of each kind of job, by the kind's name. */
type Told = Readonly<Record<string, object>>
type JobKinds<T extends Told> = { readonly [N in keyof T]: JobKind<T[N]> }
/** `Told` of a record of kinds. */
export type ToldBy<K extends Readonly<Record<string, JobKind>>> = { readonly [N in keyof K]: z.output<K[N]['data']> }

/** One handler for each kind. */
export type JobHandlers<T extends Told> = { readonly [N in keyof T]: (data: T[N]) => Promise<void> }
/** Anything that runs SQL. With a transaction's client, the job is created in that transaction. */
export type SqlRunner = {
  readonly query: (statement: { readonly name: string; readonly text: string; readonly values: unknown[] }) => Promise<{ rows: unknown[] }>
}

export type Jobs<T extends Told> = {
  /** Puts a job in its queue. With a transaction's `runner`, the job exists only if that transaction is committed. */
  readonly send: <N extends keyof T & string>(kind: N, data: T[N], runner?: SqlRunner) => Promise<void>
  /** Starts carrying out jobs in this process. */
  readonly work: (handlers: JobHandlers<T>) => Promise<void>
  readonly stop: () => Promise<void>
}

/**
 * A failed job is tried again with pauses that grow to an hour, for about a day. A finished job is kept for a day and then removed with its data. A job
 * whose process dies is taken up by another one within half a minute; that counts as one of its tries, so that a job which kills its process ends.
 */
const QUEUE = {
  retryLimit: 34,
  retryDelay: 5,
  retryBackoff: true,
  retryDelayMax: 60 * 60,
  deleteAfterSeconds: 24 * 60 * 60,
  expireInSeconds: 2 * 60 * 60,
  heartbeatSeconds: GIVEN_UP_AFTER_S,
} as const

/** Ten jobs are fetched at a time, and the next ten right after. Each has its own result, so that only a failed job is tried again. */
const POLLING = { pollingIntervalSeconds: 1, batchSize: 10, burstWhenBatchFull: true, perJobResults: true } as const

/** Creates or renews the tables of the queues in a database, as its owner. */
export const prepareJobs = async (ownerUrl: string): Promise<void> => {
  const boss = new PgBoss({ connectionString: ownerUrl, application_name: 'portal-jobs', max: 1, supervise: false, schedule: false })
  boss.on('error', () => undefined)
  await boss.start()
  await boss.stop({ graceful: false })
}

/** The queues of these kinds in a database. With `supervise` this process also removes old jobs. */
export const startJobs = async <T extends Told>(
  kinds: JobKinds<T>,
  url: string,
  log: Log,
  { supervise }: { readonly supervise: boolean },
): Promise<Jobs<T>> => {
  const boss = new PgBoss({
    connectionString: url,
    application_name: 'portal-jobs',
    max: 2,
    supervise,
    schedule: false,
    reindex: false,
    clock: jobClock,
  })
  boss.on('error', (error) => log.warn({ err: error }, 'jobs'))
  await boss.start()
  await makeQueues(boss, keysOf(kinds))
  let stopLooking: (() => void) | undefined
  return {
    send: async (kind, data, runner) => {
      await boss.send(kind, data, runner ? { db: preparing(runner, kind) } : {})
    },
    work: async (handlers) => {
      const begin = (name: keyof T & string) => workOn(boss, name, kinds[name], handlers[name], log)
      for (const name of keysOf(kinds)) await begin(name)
      stopLooking = recurring('lost-jobs', LOOK_EVERY_MS, () => takeUpLost(boss, keysOf(kinds), log), log)
    },
    stop: async () => {
      stopLooking?.()
      await boss.stop({ graceful: true, timeout: 5_000 })
    },
  }
}

/** Creates the queues that are missing, and gives those of an earlier release the present settings. */
const makeQueues = async (boss: PgBoss, names: readonly string[]): Promise<void> => {
  const known = new Map((await boss.getQueues()).map((queue) => [queue.name, queue]))
  for (const name of names) {
    const queue = known.get(name)
    if (!queue) await boss.createQueue(name, QUEUE)
    else if (keysOf(QUEUE).some((setting) => queue[setting] !== QUEUE[setting])) await boss.updateQueue(name, QUEUE)
  }
  await watchOlderJobs(boss.getDb(), names)
}

const takeUpLost = async (boss: PgBoss, names: readonly string[], log: Log): Promise<void> => {
  const jobs = await releaseLostJobs(boss.getDb(), names)
  if (jobs > 0) log.warn({ jobs }, 'jobs of a killed process are taken up')
}

/** Runs pg-boss's one long statement that creates a job of a kind, which PostgreSQL parses once per connection. */
const preparing = (runner: SqlRunner, kind: string) => ({
  executeSql: async (text: string, values: unknown[] = []) => runner.query({ name: `job-${kind}`, text, values }),
})

/** The data of a job is parsed when it is fetched, because an earlier release may have put it in the queue. */
const workOn = <D extends object>(boss: PgBoss, name: string, kind: JobKind<D>, handle: (data: D) => Promise<void>, log: Log) =>
  boss.work(name, { ...POLLING, batchSize: kind.atOnce ?? POLLING.batchSize, heartbeatRefreshSeconds: HEARTBEAT_EVERY_S }, async (jobs) => {
    const results: JobResult[] = []
    for (const { id, data } of jobs) {
      try {
        await handle(kind.data.parse(data))
        results.push({ id, status: 'completed' })
      } catch (error) {
        log.warn({ err: error, job: name, jobId: id }, 'job failed and is tried again')
        results.push({ id, status: 'failed', output: { message: error instanceof Error ? error.name : 'failed' } })
      }
    }
    return results
  })
