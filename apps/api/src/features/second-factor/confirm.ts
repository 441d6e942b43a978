import type { Input, secondFactor } from '@portal/contract'
import type { Caller, Visitor } from '../../access/guard.ts'
import { ProblemError } from '../../platform/problem.ts'
import { isFromApp, typedCode } from '../../platform/second-factor.ts'
import { headersOf } from './headers.ts'
import type { Checking } from './identity.ts'

/** Turns the second factor on by a first right code. The browser gets a new session in place of the one that was begun without a code. */
export const confirmSecondFactor =
  ({ auth, identity, sessions, note }: Checking) =>
  async ({ body }: Input<typeof secondFactor.confirm>, { actor, cookies }: Caller & Pick<Visitor, 'cookies'>): Promise<undefined> => {
    if (actor.secondFactor === 'on') throw new ProblemError({ code: 'second-factor-on' })
    const code = typedCode(body.code)
    if (!isFromApp(code)) throw new ProblemError({ code: 'identity-not-proven' })
    const { headers } = await identity(actor.userId, () => auth.api.verifyTOTP({ headers: headersOf(cookies), body: { code }, returnHeaders: true }))
    cookies.keep(headers.getSetCookie())
    sessions.forget(actor.userId)
    await note('second-factor-on', actor)
  }
