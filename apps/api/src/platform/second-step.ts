import type { Database } from '@portal/database'
import * as z from 'zod'
import type { Auth } from './auth.ts'
import { ProblemError } from './problem-error.ts'
import { isWithinRate, limiter, withinRate } from './rate.ts'

/** Codes that one address on the network may try in a minute. better-auth counts them per attempt and per account besides. */
const STEPS = { points: 60, duration: 60 }
/** Longer than a code from an app is taken for. */
const USED = { points: 1, duration: 180 }
/** How long better-auth locks an account's codes. */
const LOCKED_S = 15 * 60

const asking = z.object({ twoFactorRedirect: z.literal(true) })
const begun = z.object({ token: z.string(), user: z.object({ id: z.string(), email: z.string() }) })
const refused = z.object({ code: z.string() })

/** The body of an answer, which can still be passed on afterwards. */
const bodyOf = (answer: Response): Promise<unknown> => answer.clone().json()

/** Whether a log-in with the right password still asks for a code. */
export const asksForCode = async (answer: Response): Promise<boolean> => answer.ok && asking.safeParse(await bodyOf(answer)).success

export type SecondStep = {
  readonly place: string
  readonly code: string
  readonly ask: () => Promise<Response>
}

/**
 * The second step of a log-in. Gives better-auth's answer and the person who is now logged in. A code from an app is taken once (RFC 6238, 5.2). Raises
 * `identity-not-proven`, `unauthenticated` when the first step must be taken anew, and `too-many-requests`.
 */
export const secondSteps = (database: Pick<Database, 'pool'>, auth: Auth) => {
  const steps = limiter(database, 'second-step', STEPS)
  const used = limiter(database, 'used-code', USED)
  return async ({ place, code, ask }: SecondStep): Promise<{ readonly answer: Response; readonly userId: string; readonly email: string }> => {
    await withinRate(steps, place)
    const answer = await ask()
    if (!answer.ok) throw refusalOf(answer.status, refused.safeParse(await bodyOf(answer)).data?.code)
    const { token, user } = begun.parse(await bodyOf(answer))
    if (!(await isWithinRate(used, `${user.id}:${code}`))) {
      await (await auth.$context).internalAdapter.deleteSession(token)
      throw new ProblemError({ code: 'identity-not-proven' })
    }
    return { answer, userId: user.id, email: user.email }
  }
}

const WRONG: ReadonlySet<string | undefined> = new Set(['INVALID_CODE', 'INVALID_BACKUP_CODE'])

const refusalOf = (status: number, code: string | undefined): ProblemError => {
  if (status === 429) return new ProblemError({ code: 'too-many-requests', retryAfter: LOCKED_S })
  return new ProblemError({ code: WRONG.has(code) || status === 409 ? 'identity-not-proven' : 'unauthenticated' })
}
