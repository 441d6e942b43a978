import { v7 } from 'uuid'
import type { Actor } from '../../access/actor.ts'
import { costOf } from '../../access/costs.ts'
import type { SqlRunner } from '../../platform/jobs.ts'
import type { Context } from '../context.ts'

type Invitation = { readonly actor: Actor; readonly companyId: string; readonly email: string }

/**
 * Counts an invitation against the limits of who invites, for which company and to which address. It takes a connection of its own, so it is called before
 * a transaction begins. Raises `too-many-requests`.
 */
export const countInvitation = ({ database }: Pick<Context, 'database'>): ((invitation: Invitation) => Promise<void>) => {
  const count = costOf(database, 'invitation')
  return ({ actor, companyId, email }) => count({ person: actor.userId, company: companyId, address: email })
}

/** Has a link mailed with which the membership is accepted; with a transaction, once that is committed. Earlier links stop working. */
export const sendInvitation = ({ jobs }: Pick<Context, 'jobs'>, membershipId: string, transaction?: SqlRunner): Promise<void> =>
  jobs.send('mail-invitation', { membershipId, request: v7() }, transaction)
