import { APIError } from 'better-auth/api'
import type { Visitor } from '../../access/guard.ts'
import { inTurn } from '../../platform/in-turn.ts'
import { ProblemError } from '../../platform/problem.ts'
import { limiter, refuseExhausted } from '../../platform/rate.ts'
import type { Context } from '../context.ts'

/** Wrong passwords of one signed-in person. They are counted together with wrong codes of a second factor. */
const FAILURES = { points: 10, duration: 15 * 60 }

/** Checks the caller's own password, one attempt of a person after the other. Raises `identity-not-proven` and `too-many-requests`. */
export const passwordChecks = ({ database, auth }: Pick<Context, 'database' | 'auth'>) => {
  const failures = limiter(database, 'failed-identity', FAILURES)
  const people = inTurn()
  return (userId: string, { sent }: Visitor['cookies'], password: string): Promise<void> =>
    people(userId, async () => {
      await refuseExhausted(failures, userId)
      try {
        await auth.api.verifyPassword({ headers: new Headers({ cookie: sent ?? '' }), body: { password } })
      } catch (error) {
        if (!(error instanceof APIError)) throw error
        await failures.penalty(userId)
        throw new ProblemError({ code: 'identity-not-proven' })
      }
    })
}
