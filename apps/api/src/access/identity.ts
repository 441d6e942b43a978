import type { Problem } from '@portal/contract'
import type { Database } from '@portal/database'
import { APIError } from 'better-auth/api'
import { inTurn } from '../platform/in-turn.ts'
import { ProblemError } from '../platform/problem.ts'
import { limiter, refuseExhausted } from '../platform/rate.ts'

/** Wrong passwords and codes of one signed-in person, whatever they prove themselves for. */
const FAILURES = { points: 10, duration: 15 * 60 }

const PROBLEMS: Readonly<Record<string, Problem>> = {
  UNAUTHORIZED: { code: 'unauthenticated' },
  INVALID_PASSWORD: { code: 'identity-not-proven' },
  PASSWORD_TOO_LONG: { code: 'identity-not-proven' },
  INVALID_CODE: { code: 'identity-not-proven' },
  INVALID_BACKUP_CODE: { code: 'identity-not-proven' },
  TOTP_ALREADY_ENABLED: { code: 'second-factor-on' },
  TOTP_NOT_ENABLED: { code: 'second-factor-off' },
  TWO_FACTOR_NOT_ENABLED: { code: 'second-factor-off' },
  BACKUP_CODES_NOT_ENABLED: { code: 'second-factor-off' },
}

/**
 * Asks better-auth for something that a signed-in person proves by a password or a code. Attempts of one person run one after the other and are counted
 * when they are wrong. Raises `identity-not-proven`, `too-many-requests`, `second-factor-on`, `second-factor-off`, and `unauthenticated` when the session
 * has ended meanwhile.
 */
export const identityChecks = (database: Pick<Database, 'pool'>) => {
  const failures = limiter(database, 'failed-identity', FAILURES)
  const people = inTurn()
  return <T>(userId: string, ask: () => Promise<T>): Promise<T> =>
    people(userId, async () => {
      await refuseExhausted(failures, userId)
      try {
        return await ask()
      } catch (error) {
        const problem = error instanceof APIError ? PROBLEMS[error.body?.code ?? ''] : undefined
        if (problem?.code === 'identity-not-proven') await failures.penalty(userId)
        throw problem ? new ProblemError(problem) : error
      }
    })
}
export type IdentityChecks = ReturnType<typeof identityChecks>
