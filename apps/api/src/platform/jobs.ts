import { keysOf } from '@portal/domain'
import { LANGUAGES } from '@portal/texts'
import { type JobResult, PgBoss } from 'pg-boss'
import * as z from 'zod'
import type { Log } from './log.ts'

/** Every kind of work done after the answer, with what it must know: ids and links, never content. */
export const JOBS = {
  'make-export': z.object({ exportId: z.string(), language: z.enum(LANGUAGES) }),
  'mail-request': z.object({ collaborationId: z.string(), told: z.enum(['requested', 'accepted', 'declined', 'withdrawn']) }),
  'mail-collaboration-ended': z.object({ terminationId: z.string() }),
  'mail-deletion-cancelled': z.object({ terminationId: z.string() }),
  'mail-deletion-reminder': z.object({ terminationId: z.string(), days: z.number() }),
  'mail-deletion-carried-out': z.object({ terminationId: z.string() }),
  'mail-payroll-backup': z.object({ subscriptionId: z.string() }),
  'mail-expense-reminder': z.object({ subscriptionId: z.string(), membershipId: z.string() }),
  'mail-upgraded': z.object({ upgradeId: z.string() }),
  'mail-case-answered': z.object({ caseId: z.string() }),
  'mail-invitation': z.object({ membershipId: z.string() }),
  'mail-auditor': z.object({ membershipId: z.string(), occasion: z.enum(['begun', 'ended']) }),
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

const KINDS = keysOf(JOBS)

/** Retried with growing pauses for about a day; kept a day after they are done, then removed with their data. */
const QUEUE = { retryLimit: 12, retryDelay: 5, retryBackoff: true, deleteAfterSeconds: 24 * 60 * 60, expireInSeconds: 2 * 60 * 60 }

/** What takes long is taken one at a time: the next may be somebody else's to do. */
const AT_ONCE: Partial<Record<JobKind, number>> = { 'make-export': 1 }

/** Ten at a time, each with its own result, so that one which fails is tried again alone; and at once the next ten. */
const POLLING = { pollingIntervalSeconds: 1, batchSize: 10, burstWhenBatchFull: true, perJobResults: true } as const

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
      const carryOut = carriers(handlers)
      for (const kind of KINDS) await workOn(boss, kind, carryOut[kind], log)
    },
    stop: () => boss.stop({ graceful: true, timeout: 5_000 }),
  }
}

/** Each kind's data are parsed on the way in: what stands in the queue may be older than this program. */
const carriers = (handlers: JobHandlers): Readonly<Record<JobKind, (data: unknown) => Promise<void>>> => ({
  'make-export': (data) => handlers['make-export'](JOBS['make-export'].parse(data)),
  'mail-request': (data) => handlers['mail-request'](JOBS['mail-request'].parse(data)),
  'mail-collaboration-ended': (data) => handlers['mail-collaboration-ended'](JOBS['mail-collaboration-ended'].parse(data)),
  'mail-deletion-cancelled': (data) => handlers['mail-deletion-cancelled'](JOBS['mail-deletion-cancelled'].parse(data)),
  'mail-deletion-reminder': (data) => handlers['mail-deletion-reminder'](JOBS['mail-deletion-reminder'].parse(data)),
  'mail-deletion-carried-out': (data) => handlers['mail-deletion-carried-out'](JOBS['mail-deletion-carried-out'].parse(data)),
  'mail-payroll-backup': (data) => handlers['mail-payroll-backup'](JOBS['mail-payroll-backup'].parse(data)),
  'mail-expense-reminder': (data) => handlers['mail-expense-reminder'](JOBS['mail-expense-reminder'].parse(data)),
  'mail-invitation': (data) => handlers['mail-invitation'](JOBS['mail-invitation'].parse(data)),
  'mail-upgraded': (data) => handlers['mail-upgraded'](JOBS['mail-upgraded'].parse(data)),
  'mail-case-answered': (data) => handlers['mail-case-answered'](JOBS['mail-case-answered'].parse(data)),
  'mail-auditor': (data) => handlers['mail-auditor'](JOBS['mail-auditor'].parse(data)),
  'mail-password-reset': (data) => handlers['mail-password-reset'](JOBS['mail-password-reset'].parse(data)),
})

const workOn = (boss: PgBoss, kind: JobKind, carryOut: (data: unknown) => Promise<void>, log: Log) =>
  boss.work(kind, { ...POLLING, batchSize: AT_ONCE[kind] ?? POLLING.batchSize }, async (jobs) => {
    const results: JobResult[] = []
    for (const { id, data } of jobs) {
      try {
        await carryOut(data)
        results.push({ id, status: 'completed' })
      } catch (error) {
        log.warn({ err: error, job: kind, jobId: id }, 'job failed and is tried again')
        results.push({ id, status: 'failed', output: { message: error instanceof Error ? error.name : 'failed' } })
      }
    }
    return results
  })
