import { daysAfter, INVITATION_DAYS } from '@portal/domain'
import { v7 } from 'uuid'
import { systemClock } from '../../platform/clock.ts'
import type { Context } from '../context.ts'
import type { JobData } from '../job-kinds.ts'
import type { Post } from '../../platform/post.ts'
import { findInvited, saveInvitation } from './invitations.store.ts'
import { findByAddress, saveResetLink } from './reset-links.store.ts'

type Needs = Pick<Context, 'database' | 'clock' | 'publicUrl' | 'linkToken'>

/** Makes the activation link and mails it; the link is in the mail alone, and an earlier link stops working. */
export const mailInvitation =
  ({ database, clock, publicUrl, linkToken }: Needs) =>
  async ({ membershipId, request = v7() }: JobData<'mail-invitation'>): Promise<Post | undefined> => {
    const invited = await findInvited(database.pool, membershipId)
    if (!invited) return undefined
    const token = linkToken('invitation', request)
    if (!(await saveInvitation(database.pool, membershipId, token, daysAfter(clock(), INVITATION_DAYS)))) return undefined
    const { company, isMainContact: asMainContact } = invited
    const url = `${publicUrl}/aktivera?token=${token}`
    return {
      to: [invited],
      about: ['invitation', membershipId, request],
      after: [],
      letter: ({ invitation }) => invitation({ company, url, asMainContact }),
    }
  }

/** How long a reset link works after it was mailed. */
const RESET_LINK_MS = 60 * 60 * 1000

/**
 * Makes the link with which a forgotten password is replaced, and mails it. An address that nobody has gets no mail. The link is timed by the clock on
 * the wall, the only one that better-auth knows.
 */
export const mailPasswordReset =
  ({ database, publicUrl, linkToken }: Omit<Needs, 'clock'>) =>
  async ({ email, request = v7() }: JobData<'mail-password-reset'>): Promise<Post | undefined> => {
    const person = await findByAddress(database.pool, email)
    if (!person) return undefined
    const token = linkToken('password-reset', request)
    const now = systemClock()
    await saveResetLink(database.pool, { userId: person.userId, token, now, expiresAt: new Date(now.getTime() + RESET_LINK_MS) })
    const url = `${publicUrl}/logga-in/nytt-losenord?token=${token}`
    return {
      to: [person],
      about: ['password-reset', request],
      after: [],
      letter: ({ passwordReset }) => passwordReset({ url }),
    }
  }
