import { randomBytes } from 'node:crypto'
import { daysAfter, INVITATION_DAYS } from '@portal/domain'
import type { Context } from '../context.ts'
import type { JobData } from '../job-kinds.ts'
import { languageOf } from '../../platform/language.store.ts'
import type { Post } from '../../platform/post.ts'
import { findInvited, saveInvitation } from './invitations.store.ts'

/** Makes the activation link and mails it; the link is in the mail alone, and an earlier link stops working. */
export const mailInvitation =
  ({ database, clock, publicUrl }: Pick<Context, 'database' | 'clock' | 'publicUrl'>) =>
  async ({ membershipId }: JobData<'mail-invitation'>): Promise<Post | undefined> => {
    const invited = await findInvited(database.pool, membershipId)
    if (!invited) return undefined
    const token = randomBytes(32).toString('base64url')
    if (!(await saveInvitation(database.pool, membershipId, token, daysAfter(clock(), INVITATION_DAYS)))) return undefined
    const { company, isMainContact: asMainContact } = invited
    const url = `${publicUrl}/aktivera?token=${token}`
    return {
      to: [invited],
      about: ['invitation', membershipId, token],
      after: [],
      letter: ({ invitation }) => invitation({ company, url, asMainContact }),
    }
  }

/** Mails the link with which a forgotten password is replaced. */
export const mailPasswordReset =
  ({ database, publicUrl }: Pick<Context, 'database' | 'publicUrl'>) =>
  async ({ email, token }: JobData<'mail-password-reset'>): Promise<Post> => {
    const url = `${publicUrl}/logga-in/nytt-losenord?token=${encodeURIComponent(token)}`
    return {
      to: [{ email, language: await languageOf(database.pool, email) }],
      about: ['password-reset', token],
      after: [],
      letter: ({ passwordReset }) => passwordReset({ url }),
    }
  }
