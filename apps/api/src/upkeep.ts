import { forgetExpiredImports } from './features/bookkeeping/forget-expired-imports.ts'
import { expireExports } from './features/exports/expire-exports.ts'
import { sweepExports } from './features/exports/sweep-exports.ts'
import { takeUpExports } from './features/exports/take-up-exports.ts'
import { sweepFiles } from './features/files/sweep-files.ts'
import { forgetNotices } from './features/notices/forget-notices.store.ts'
import { putNoticesIntoMails } from './features/notices/put-into-mails.ts'
import { carryOutBulkEnds } from './features/terminations/bulk-ends/carry-out-bulk.ts'
import { carryOutDeletions } from './features/terminations/deletions/carry-out.ts'
import { remindOfDeletions } from './features/terminations/deletions/remind.ts'
import { carryOutPlannedEnds } from './features/terminations/planned-ends/carry-out.ts'
import { remindOfPlannedEnds } from './features/terminations/planned-ends/remind.ts'
import { endAuditors } from './features/users/end-auditors.ts'
import type { Context } from './features/context.ts'
import { recurring } from './platform/recurring.ts'
import { sweepSpent } from './platform/spent.store.ts'

const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE

type Needs = Pick<Context, 'database' | 'jobs' | 'storage' | 'clock' | 'log' | 'rules' | 'signingKey'>

/** The recurring work of every process that carries jobs out, by the context's clock. Each kind may run in two processes at the same time. */
const UPKEEP: Readonly<Record<string, { readonly everyMs: number; readonly work: (context: Needs) => Promise<unknown> }>> = {
  'planned-ends': { everyMs: 10 * SECOND, work: carryOutPlannedEnds },
  'bulk-ends': { everyMs: SECOND, work: carryOutBulkEnds },
  'planned-end-reminders': { everyMs: 15 * MINUTE, work: remindOfPlannedEnds },
  reminders: { everyMs: 15 * MINUTE, work: remindOfDeletions },
  auditors: { everyMs: 15 * MINUTE, work: endAuditors },
  deletions: { everyMs: 10 * SECOND, work: (context) => carryOutDeletions(context) },
  exports: { everyMs: 10 * MINUTE, work: expireExports },
  'imports-kept': { everyMs: HOUR, work: forgetExpiredImports },
  'exports-left': { everyMs: MINUTE, work: takeUpExports },
  'notice-mails': { everyMs: 10 * SECOND, work: putNoticesIntoMails },
  notices: { everyMs: 6 * HOUR, work: forgetNotices },
  'sweep-files': { everyMs: 6 * HOUR, work: sweepFiles },
  'sweep-exports': { everyMs: 6 * HOUR, work: sweepExports },
  'sweep-spent': { everyMs: 6 * HOUR, work: sweepSpent },
}

/** Starts the recurring work; gives a function that stops it. */
export const startUpkeep = (context: Needs): (() => void) => {
  const stops = Object.entries(UPKEEP).map(([name, { everyMs, work }]) =>
    recurring(name, everyMs, async () => void (await work(context)), context.log),
  )
  return () => {
    for (const stop of stops) stop()
  }
}

/** Runs all recurring work once, now. */
export const sweep = async (context: Needs): Promise<void> => {
  for (const { work } of Object.values(UPKEEP)) await work(context)
}
