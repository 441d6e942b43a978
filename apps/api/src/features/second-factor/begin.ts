import type { Answer, Input, secondFactor } from '@portal/contract'
import type { Caller, Visitor } from '../../access/guard.ts'
import { headersOf } from '../../access/own-session.ts'
import { ProblemError } from '../../platform/problem.ts'
import type { Checking } from './checking.ts'

/** Makes a key and recovery codes for the caller. A set-up that was never confirmed is replaced. */
export const beginSecondFactor =
  ({ auth, identity }: Checking) =>
  async (
    { body: { password } }: Input<typeof secondFactor.begin>,
    { actor, cookies }: Caller & Pick<Visitor, 'cookies'>,
  ): Promise<Answer<typeof secondFactor.begin>> => {
    if (actor.secondFactor === 'on') throw new ProblemError({ code: 'second-factor-on' })
    const made = await identity(actor.userId, () => auth.api.enableTwoFactor({ headers: headersOf(cookies), body: { password } }))
    if (made.method !== 'totp') throw new Error('better-auth made no key for an app')
    return { uri: made.totpURI, key: new URL(made.totpURI).searchParams.get('secret') ?? '', recoveryCodes: made.backupCodes }
  }
