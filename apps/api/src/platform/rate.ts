import type { Database } from '@portal/database'
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import { ProblemError } from './problem.ts'

type Rate = { readonly points: number; readonly duration: number }

/** Counts by key, at most `points` in `duration` seconds. The counts are in the database, shared by all processes. */
export const limiter = ({ pool }: Pick<Database, 'pool'>, keyPrefix: string, rate: Rate): RateLimiterPostgres =>
  new RateLimiterPostgres({ storeClient: pool, tableName: 'rate_limit', tableCreated: true, keyPrefix, ...rate })

/** Counts one more for a key. Raises `too-many-requests` when the limit is passed. */
export const withinRate = async (rate: RateLimiterPostgres, key: string): Promise<void> => {
  const exhausted = await exhaustedBy(rate, key)
  if (exhausted) throw tooMany(exhausted)
}

/** Counts one more for a key and answers whether the limit still holds. */
export const isWithinRate = async (rate: RateLimiterPostgres, key: string): Promise<boolean> => !(await exhaustedBy(rate, key))

/** Raises `too-many-requests` when a key has no points left. Counts nothing. */
export const refuseExhausted = async (rate: RateLimiterPostgres, key: string): Promise<void> => {
  const known = await rate.get(key)
  if (known && known.consumedPoints >= rate.points) throw tooMany(known)
}

const exhaustedBy = async (rate: RateLimiterPostgres, key: string): Promise<RateLimiterRes | undefined> => {
  try {
    await rate.consume(key)
    return undefined
  } catch (error) {
    if (error instanceof RateLimiterRes) return error
    throw error
  }
}

const tooMany = ({ msBeforeNext }: RateLimiterRes): ProblemError =>
  new ProblemError({ code: 'too-many-requests', retryAfter: Math.max(1, Math.ceil(msBeforeNext / 1000)) })
