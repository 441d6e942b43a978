import { RateLimiterRes } from 'rate-limiter-flexible'
import { ProblemError } from './problem.ts'

/** Raises `too-many-requests` when a limiter's points are used up. */
export const withinRate = async (consume: () => Promise<unknown>): Promise<void> => {
  try {
    await consume()
  } catch (error) {
    if (error instanceof RateLimiterRes) throw tooMany(error.msBeforeNext)
    throw error
  }
}

export const tooMany = (milliseconds: number): ProblemError =>
  new ProblemError({ code: 'too-many-requests', retryAfter: Math.max(1, Math.ceil(milliseconds / 1000)) })
