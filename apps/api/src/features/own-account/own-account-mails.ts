import type { Context } from '../context.ts'
import type { JobData } from '../job-kinds.ts'
import { findOwner } from '../../access/password-owner.store.ts'
import type { Post } from '../../platform/post.ts'

/** Tells a person that their password was replaced, with what to do if they did not do it. */
export const mailPasswordReplaced =
  ({ database, publicUrl }: Pick<Context, 'database' | 'publicUrl'>) =>
  async ({ userId, at }: JobData<'mail-password-replaced'>): Promise<Post | undefined> => {
    const person = await findOwner(database.pool, userId)
    if (!person) return undefined
    const url = `${publicUrl}/logga-in/glomt`
    return { to: [person], about: ['password-replaced', userId, at], after: [], letter: ({ passwordReplaced }) => passwordReplaced({ url }) }
  }
