import type { Input, session } from '@portal/contract'
import { getsEveryLicence } from '@portal/domain'
import { transaction } from '../../platform/database.ts'
import type { Context } from '../context.ts'
import { ProblemError } from '../../platform/problem.ts'
import { limiter, withinRate } from '../../platform/rate.ts'
import type { Visitor } from '../../access/guard.ts'
import { actsAt } from '../../access/acts-at.store.ts'
import { fitPassword } from '../../access/fit-password.ts'
import { findInvitation, grantEveryLicence, type InvitationRow, tellActivation, savePassword, useInvitation } from './invitations.store.ts'

/** Links that one network address may try in a minute. */
const ACCEPTANCES = { points: 60, duration: 60 }

/**
 * Activates a membership by its link. A new person also chooses a password, which is judged and hashed only for a valid link, because both are slow.
 * Raises `too-many-requests`, `invitation-invalid`, `password-unfit`, and `invalid-request` when a password is needed and not sent.
 */
export const acceptInvitation = ({ database, auth, clock, sessions }: Context) => {
  const acceptances = limiter(database, 'accept-invitation', ACCEPTANCES)
  return async (
    { params: { token }, body: { password } }: Input<typeof session.acceptInvitation>,
    { place }: Visitor,
  ): Promise<{ email: string }> => {
    await withinRate(acceptances, place)
    const found = await findInvitation(database.pool, token, clock())
    if (!found) throw new ProblemError({ code: 'invitation-invalid' })
    const hashed = found.needsPassword ? await hash(auth, password, found) : undefined
    const accepted = await transaction(database, async (client) => {
      const at = clock()
      await actsAt(client, at)
      const invitation = await findInvitation(client, token, at)
      if (!invitation || !(await useInvitation(client, invitation))) throw new ProblemError({ code: 'invitation-invalid' })
      if (hashed !== undefined) await savePassword(client, invitation.userId, hashed, at)
      if (getsEveryLicence(invitation.role)) await grantEveryLicence(client, invitation)
      await tellActivation(client, invitation, at)
      return invitation
    })
    sessions.forget(accepted.userId)
    return { email: accepted.email }
  }
}

const hash = async (auth: Context['auth'], password: string | undefined, { email, name, company }: InvitationRow): Promise<string> => {
  if (password === undefined) throw new ProblemError({ code: 'invalid-request', issues: [{ path: 'body.password', code: 'required' }] })
  fitPassword(password, { email, names: [name, company] })
  return (await auth.$context).password.hash(password)
}
