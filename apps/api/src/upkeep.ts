import { expireExports } from './features/exports/expire-exports.ts'
import { sweepFiles } from './features/files/sweep-files.ts'
import { carryOutDeletions } from './features/terminations/deletions/carry-out.ts'
import { remindOfDeletions } from './features/terminations/deletions/remind.ts'
import { endAuditors } from './features/users/end-auditors.ts'
import type { Context } from './platform/context.ts'
import { recurring } from './platform/recurring.ts'

const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE

/** What is done from time to time wherever jobs are carried out; each is harmless when two processes do it at once. Answers how to stop. */
export const startUpkeep = (context: Pick<Context, 'database' | 'jobs' | 'storage' | 'clock' | 'log'>): (() => void) => {
  const { log } = context
  const stops = [
    recurring('reminders', 15 * MINUTE, () => remindOfDeletions(context), log),
    recurring('auditors', 15 * MINUTE, () => endAuditors(context), log),
    recurring('deletions', 10 * SECOND, () => carryOutDeletions(context), log),
    recurring('exports', 10 * MINUTE, () => expireExports(context), log),
    recurring('sweep-files', 6 * HOUR, async () => void (await sweepFiles(context)), log),
  ]
  return () => {
    for (const stop of stops) stop()
  }
}
