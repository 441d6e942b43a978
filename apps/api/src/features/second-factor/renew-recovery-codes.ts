import type { Answer, Input, secondFactor } from '@portal/contract'
import type { Caller, Visitor } from '../../access/guard.ts'
import { headersOf } from '../../access/own-session.ts'
import { ProblemError } from '../../platform/problem.ts'
import { checkCode } from './check-code.ts'
import type { Checking } from './checking.ts'

/** Replaces the caller's recovery codes. A code is asked for too, since with new ones the second factor can be turned off. */
export const renewRecoveryCodes =
  ({ auth, identity, note }: Checking) =>
  async (
    { body: { password, code } }: Input<typeof secondFactor.renewRecoveryCodes>,
    { actor, cookies }: Caller & Pick<Visitor, 'cookies'>,
  ): Promise<Answer<typeof secondFactor.renewRecoveryCodes>> => {
    if (actor.secondFactor !== 'on') throw new ProblemError({ code: 'second-factor-off' })
    const headers = headersOf(cookies)
    const { backupCodes } = await identity(actor.userId, async () => {
      await auth.api.verifyPassword({ headers, body: { password } })
      await checkCode(auth, headers, code)
      return auth.api.generateBackupCodes({ headers, body: { password } })
    })
    await note('recovery-codes-renewed', actor)
    return { recoveryCodes: backupCodes }
  }
