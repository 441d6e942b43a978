import type { Input, session } from '@portal/contract'
import { transaction } from '../../platform/database.ts'
import { v7 } from 'uuid'
import type { Context } from '../../platform/context.ts'
import { ProblemError } from '../../platform/problem.ts'
import { findInvitation, grantEveryLicence, saveActivation, savePassword, useInvitation } from './invitations.store.ts'

/**
 * Activates a membership by its link, and with a password of one's own choice the account where there is none yet.
 * Raises `invitation-invalid`, and `invalid-request` when a password is needed and not sent.
 */
export const acceptInvitation =
  ({ database, auth, clock, sessions }: Context) =>
  async ({ params: { token }, body: { password } }: Input<typeof session.acceptInvitation>): Promise<{ email: string }> => {
    const { password: passwords } = await auth.$context
    const hashed = password === undefined ? undefined : await passwords.hash(password)
    const accepted = await transaction(database, async (client) => {
      const invitation = await findInvitation(client, token, clock())
      if (!invitation || !(await useInvitation(client, invitation))) throw new ProblemError({ code: 'invitation-invalid' })
      if (invitation.needsPassword) {
        if (hashed === undefined) throw new ProblemError({ code: 'invalid-request', issues: [{ path: 'body.password', code: 'required' }] })
        await savePassword(client, invitation.userId, hashed, v7())
      }
      if (invitation.role === 'administrator') await grantEveryLicence(client, invitation)
      await saveActivation(client, invitation, v7())
      return invitation
    })
    sessions.forget(accepted.userId)
    return { email: accepted.email }
  }
