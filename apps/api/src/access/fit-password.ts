import { judgePassword, type PasswordOwner } from '@portal/domain'
import { estimate } from '@portal/passwords'
import type { Database } from '@portal/database'
import { ProblemError } from '../platform/problem.ts'
import { findOwnerByLink } from './password-owner.store.ts'

/** Refuses a password that is too short, common, the person's own words or easily guessed. Raises `password-unfit`. */
export const fitPassword = (password: string, owner: PasswordOwner): void => {
  const { fault } = judgePassword(password, owner, estimate)
  if (fault) throw new ProblemError({ code: 'password-unfit', fault })
}

/** The same for a password chosen by a reset link. A link that is nobody's passes, and better-auth refuses it. */
export const fitReset =
  ({ database }: { readonly database: Pick<Database, 'pool'> }) =>
  async (token: string, password: string): Promise<void> => {
    const owner = await findOwnerByLink(database.pool, token)
    if (owner) fitPassword(password, owner)
  }
