import type { Log } from './log.ts'

/** Soon after the start, which has enough to do. */
const FIRST_AFTER_MS = 5_000

/** Carries `work` out again and again, never twice at once; what fails is logged and tried at the next time. Answers how to stop. */
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
