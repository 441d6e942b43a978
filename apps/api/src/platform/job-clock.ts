import { type Clock, systemClock } from 'pg-boss'

/** The longest time that a timer of Node keeps, in milliseconds (24.8 days). One that is longer fires at once. */
const LONGEST_MS = 2 ** 31 - 1

/**
 * The clock of the job queue. When the machine's clock is set back by weeks, pg-boss waits until it is where it was: its timer would fire at once,
 * again and again. Here it fires at the limit, and pg-boss waits for the rest.
 */
export const jobClock: Clock = { ...systemClock, setTimeout: (work, ms) => systemClock.setTimeout(work, Math.min(ms, LONGEST_MS)) }
