import type { Input, secondFactor } from '@portal/contract'
import type { Caller, Visitor } from '../../access/guard.ts'
import { headersOf } from '../../access/own-session.ts'
import { ProblemError } from '../../platform/problem.ts'
import { checkCode } from './check-code.ts'
import type { Checking } from './checking.ts'

/** Turns the second factor off. The password is checked first, so that a wrong one uses up no recovery code. */
export const removeSecondFactor =
  ({ auth, identity, sessions, note }: Checking) =>
  async (
    { body: { password, code } }: Input<typeof secondFactor.remove>,
    { actor, cookies }: Caller & Pick<Visitor, 'cookies'>,
  ): Promise<undefined> => {
    if (actor.secondFactor !== 'on') throw new ProblemError({ code: 'second-factor-off' })
    const headers = headersOf(cookies)
    const { headers: given } = await identity(actor.userId, async () => {
      await auth.api.verifyPassword({ headers, body: { password } })
      await checkCode(auth, headers, code)
      return auth.api.disableTwoFactor({ headers, body: { password }, returnHeaders: true })
    })
    cookies.keep(given.getSetCookie())
    sessions.forget(actor.userId)
    await note('second-factor-off', actor)
  }
