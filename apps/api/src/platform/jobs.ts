import { keysOf } from '@portal/domain'
import { type JobResult, PgBoss } from 'pg-boss'
import type * as z from 'zod'
import type { Log } from './log.ts'

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

/** A failed job is tried again with growing pauses for about a day. A finished job is kept for a day and then removed with its data. */
const QUEUE = { retryLimit: 12, retryDelay: 5, retryBackoff: true, deleteAfterSeconds: 24 * 60 * 60, expireInSeconds: 2 * 60 * 60 }

/** Ten jobs are fetched at a time, and the next ten right after. Each has its own result, so that only a failed job is tried again. */
const POLLING = { pollingIntervalSeconds: 1, batchSize: 10, burstWhenBatchFull: true, perJobResults: true } as const

/** The queues of these kinds in a database. With `supervise` this process also removes old jobs. */
export const startJobs = async <T extends Told>(
  kinds: JobKinds<T>,
  url: string,
  log: Log,
  { supervise }: { readonly supervise: boolean },
): Promise<Jobs<T>> => {
  const boss = new PgBoss({ connectionString: url, application_name: 'portal-jobs', max: 2, supervise, schedule: false })
  boss.on('error', (error) => log.warn({ err: error }, 'jobs'))
  await boss.start()
  for (const kind of keysOf(kinds)) await boss.createQueue(kind, QUEUE)
  return {
    send: async (kind, data, runner) => {
      await boss.send(kind, data, runner ? { db: preparing(runner, kind) } : {})
    },
    work: async (handlers) => {
      const begin = (name: keyof T & string) => workOn(boss, name, kinds[name], handlers[name], log)
      for (const name of keysOf(kinds)) await begin(name)
    },
    stop: () => boss.stop({ graceful: true, timeout: 5_000 }),
  }
}

/** Runs pg-boss's one long statement that creates a job of a kind, which PostgreSQL parses once per connection. */
const preparing = (runner: SqlRunner, kind: string) => ({
  executeSql: async (text: string, values: unknown[] = []) => runner.query({ name: `job-${kind}`, text, values }),
})

/** The data of a job is parsed when it is fetched, because an earlier release may have put it in the queue. */
const workOn = <D extends object>(boss: PgBoss, name: string, kind: JobKind<D>, handle: (data: D) => Promise<void>, log: Log) =>
  boss.work(name, { ...POLLING, batchSize: kind.atOnce ?? POLLING.batchSize }, async (jobs) => {
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
