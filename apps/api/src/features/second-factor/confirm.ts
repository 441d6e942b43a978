import type { Input, secondFactor } from '@portal/contract'
import type { Caller, Visitor } from '../../access/guard.ts'
import { ProblemError } from '../../platform/problem.ts'
import { isFromApp, typedCode } from '../../platform/second-factor.ts'
import { headersOf } from './headers.ts'
import type { Proving } from './proofs.ts'

/** Turns the second factor on by a first right code. The browser gets a new session in place of the one that was begun without a code. */
export const confirmSecondFactor =
  ({ auth, proofs, sessions, note }: Proving) =>
  async ({ body }: Input<typeof secondFactor.confirm>, { actor, cookies }: Caller & Pick<Visitor, 'cookies'>): Promise<undefined> => {
    if (actor.hasSecondFactor) throw new ProblemError({ code: 'second-factor-on' })
    const code = typedCode(body.code)
    if (!isFromApp(code)) throw new ProblemError({ code: 'proof-wrong' })
    const { headers } = await proofs(actor.userId, () => auth.api.verifyTOTP({ headers: headersOf(cookies), body: { code }, returnHeaders: true }))
    cookies.keep(headers.getSetCookie())
    sessions.forget(actor.userId)
    await note('second-factor-on', actor)
  }
