import { randomBytes } from 'node:crypto'
import { daysAfter, INVITATION_DAYS } from '@portal/domain'
import { texts } from '@portal/texts'
import type { Context } from '../context.ts'
import type { Mailer } from '../../platform/mail.ts'
import { findInvited, saveInvitation } from './invitations.store.ts'

/** Makes the activation link and mails it; the link lives in the mail alone, and an earlier one stops working. */
export const mailInvitation =
  ({ database, clock, publicUrl }: Pick<Context, 'database' | 'clock' | 'publicUrl'>, mail: Mailer) =>
  async ({ membershipId }: { readonly membershipId: string }): Promise<void> => {
    const invited = await findInvited(database.pool, membershipId)
    if (!invited) return
    const token = randomBytes(32).toString('base64url')
    if (!(await saveInvitation(database.pool, membershipId, token, daysAfter(clock(), INVITATION_DAYS)))) return
    const text = texts('sv').mail.invitation({
      company: invited.company,
      url: `${publicUrl}/aktivera?token=${token}`,
      asMainContact: invited.isMainContact,
    })
    await mail({ to: invited.email, ...text })
  }

export const mailPasswordReset =
  ({ publicUrl }: Pick<Context, 'publicUrl'>, mail: Mailer) =>
  async ({ email, token }: { readonly email: string; readonly token: string }): Promise<void> => {
    await mail({ to: email, ...texts('sv').mail.passwordReset({ url: `${publicUrl}/logga-in/nytt-losenord?token=${encodeURIComponent(token)}` }) })
  }
