import type { Input, ownAccount } from '@portal/contract'
import { fitPassword } from '../../access/fit-password.ts'
import type { Caller, Visitor } from '../../access/guard.ts'
import { headersOf, ownSession } from '../../access/own-session.ts'
import { findOwner } from '../../access/password-owner.store.ts'
import { audit } from '../../platform/audit.store.ts'
import type { Context } from '../context.ts'
import { replacePassword } from './password.store.ts'

/**
 * Replaces the caller's own password. All their other sessions end, reset links stop working, and they are told by mail. Raises `too-many-requests`,
 * `identity-not-proven` and `password-unfit`.
 */
export const changePassword = (context: Pick<Context, 'auth' | 'database' | 'clock' | 'identity' | 'jobs' | 'sessions'>) => {
  const { auth, database, clock, identity, jobs, sessions } = context
  const note = audit(database, clock)
  return async (
    { body: { password, newPassword } }: Input<typeof ownAccount.changePassword>,
    { actor, cookies }: Caller & Pick<Visitor, 'cookies'>,
  ): Promise<undefined> => {
    const { userId, email, name } = actor
    const headers = headersOf(cookies)
    await identity(userId, () => auth.api.verifyPassword({ headers, body: { password } }))
    fitPassword(newPassword, (await findOwner(database.pool, userId)) ?? { email, names: [name] })
    const hash = await (await auth.$context).password.hash(newPassword)
    await replacePassword(database.pool, userId, hash, await ownSession(auth, headers))
    sessions.forget(userId)
    await note('password-replaced', actor)
    await jobs.send('mail-password-replaced', { userId, at: clock().toISOString() })
  }
}
