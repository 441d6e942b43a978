import type { Answer, Input, secondFactor } from '@portal/contract'
import type { Caller, Visitor } from '../../access/guard.ts'
import { ProblemError } from '../../platform/problem.ts'
import { headersOf } from './headers.ts'
import type { Checking } from './identity.ts'

/** Replaces the caller's recovery codes. */
export const renewRecoveryCodes =
  ({ auth, identity, note }: Checking) =>
  async (
    { body: { password } }: Input<typeof secondFactor.renewRecoveryCodes>,
    { actor, cookies }: Caller & Pick<Visitor, 'cookies'>,
  ): Promise<Answer<typeof secondFactor.renewRecoveryCodes>> => {
    if (actor.secondFactor !== 'on') throw new ProblemError({ code: 'second-factor-off' })
    const { backupCodes } = await identity(actor.userId, () => auth.api.generateBackupCodes({ headers: headersOf(cookies), body: { password } }))
    await note('recovery-codes-renewed', actor)
    return { recoveryCodes: backupCodes }
  }
