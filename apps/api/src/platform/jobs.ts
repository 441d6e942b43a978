import { PgBoss } from 'pg-boss'
import * as z from 'zod'
import type { Log } from './log.ts'

/** Every kind of work done after the answer, with what it must know: ids and links, never content. */
export const JOBS = {
  'mail-collaboration-ended': z.object({ terminationId: z.string() }),
  'mail-deletion-cancelled': z.object({ terminationId: z.string() }),
  'mail-invitation': z.object({ membershipId: z.string() }),
  'mail-password-reset': z.object({ email: z.string(), name: z.string(), token: z.string() }),
} as const satisfies Record<string, z.ZodType>

export type JobKind = keyof typeof JOBS
export type JobData<K extends JobKind> = z.output<(typeof JOBS)[K]>
export type JobHandlers = { readonly [K in JobKind]: (data: JobData<K>) => Promise<void> }
/** Anything that runs SQL: a transaction's client, so that a job begins to exist with what it follows from. */
export type SqlRunner = { readonly query: (text: string, values?: unknown[]) => Promise<{ rows: unknown[] }> }

export type Jobs = {
  readonly send: <K extends JobKind>(kind: K, data: JobData<K>, runner?: SqlRunner) => Promise<void>
  /** Begins to carry jobs out in this process. */
  readonly work: (handlers: JobHandlers) => Promise<void>
  readonly stop: () => Promise<void>
}

const KINDS = Object.keys(JOBS) as readonly JobKind[]

/** Retried with growing pauses for about a day; kept a day after they are done, then removed with their data. */
const QUEUE = { retryLimit: 12, retryDelay: 5, retryBackoff: true, deleteAfterSeconds: 24 * 60 * 60 }

export const startJobs = async (url: string, log: Log, { supervise }: { readonly supervise: boolean }): Promise<Jobs> => {
  const boss = new PgBoss({ connectionString: url, application_name: 'portal-jobs', max: 2, supervise, schedule: false })
  boss.on('error', (error) => log.warn({ err: error }, 'jobs'))
  await boss.start()
  for (const kind of KINDS) await boss.createQueue(kind, QUEUE)
  return {
    send: async (kind, data, runner) => {
      await boss.send(kind, data, runner ? { db: { executeSql: async (text, values) => runner.query(text, values) } } : {})
    },
    work: async (handlers) => {
      for (const kind of KINDS) await workOn(boss, kind, handlers, log)
    },
    stop: () => boss.stop({ graceful: true, timeout: 5_000 }),
  }
}

const workOn = async <K extends JobKind>(boss: PgBoss, kind: K, handlers: JobHandlers, log: Log): Promise<void> => {
  const schema: z.ZodType<JobData<K>> = JOBS[kind] as unknown as z.ZodType<JobData<K>>
  await boss.work(kind, { pollingIntervalSeconds: 1 }, async (jobs) => {
    for (const job of jobs) {
      try {
        await handlers[kind](schema.parse(job.data))
      } catch (error) {
        log.warn({ err: error, job: kind, jobId: job.id }, 'job failed and is tried again')
        throw error
      }
    }
  })
}
