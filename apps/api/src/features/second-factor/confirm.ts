import type { Input, secondFactor } from '@portal/contract'
import type { Caller, Visitor } from '../../access/guard.ts'
import { headersOf, ownSession } from '../../access/own-session.ts'
import { endOtherSessions } from '../../access/other-sessions.store.ts'
import { ProblemError } from '../../platform/problem.ts'
import { isFromApp, typedCode } from '../../platform/second-factor.ts'
import type { Context } from '../context.ts'
import type { Checking } from './checking.ts'

/**
 * Turns the second factor on by a first right code. The browser gets a new session; those that were begun without a code end, here and everywhere else.
 */
export const confirmSecondFactor =
  ({ auth, identity, sessions, note, database }: Checking & Pick<Context, 'database'>) =>
  async ({ body }: Input<typeof secondFactor.confirm>, { actor, cookies }: Caller & Pick<Visitor, 'cookies'>): Promise<undefined> => {
    if (actor.secondFactor === 'on') throw new ProblemError({ code: 'second-factor-on' })
    const code = typedCode(body.code)
    if (!isFromApp(code)) throw new ProblemError({ code: 'identity-not-proven' })
    const { headers } = await identity(actor.userId, () => auth.api.verifyTOTP({ headers: headersOf(cookies), body: { code }, returnHeaders: true }))
    const given = headers.getSetCookie()
    const mine = await ownSession(auth, headersOf({ sent: given.map((each) => each.split(';', 1)[0]).join('; ') }))
    await endOtherSessions(database.pool, actor.userId, mine)
    cookies.keep(given)
    sessions.forget(actor.userId)
    await note('second-factor-on', actor)
  }
