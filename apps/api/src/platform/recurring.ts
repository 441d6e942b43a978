import type { Log } from './log.ts'

/** The first run comes this long after the start, which is busy enough. */
const FIRST_AFTER_MS = 5_000

/** Runs `work`, and again `everyMs` after each end. A failure is logged and does not stop the next run. Gives a function that stops it. */
export const recurring = (name: string, everyMs: number, work: () => Promise<void>, log: Log): (() => void) => {
  const run = async (): Promise<void> => {
    try {
      await work()
    } catch (error) {
      log.warn({ err: error, work: name }, 'recurring work failed and is tried again')
    }
    timer = setTimeout(() => void run(), everyMs).unref()
  }
  let timer = setTimeout(() => void run(), FIRST_AFTER_MS).unref()
  return () => clearTimeout(timer)
}
