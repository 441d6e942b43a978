import { sweepFiles } from './features/files/sweep-files.ts'
import type { Context } from './platform/context.ts'
import { recurring } from './platform/recurring.ts'

const HOUR = 60 * 60 * 1000

/** What is done from time to time wherever jobs are carried out; each is harmless when two processes do it at once. Answers how to stop. */
export const startUpkeep = (context: Pick<Context, 'database' | 'storage' | 'log'>): (() => void) => {
  const stops = [recurring('sweep-files', 6 * HOUR, async () => void (await sweepFiles(context)), context.log)]
  return () => {
    for (const stop of stops) stop()
  }
}
