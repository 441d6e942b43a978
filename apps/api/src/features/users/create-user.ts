import { type Input, type users, type UserView } from '@portal/contract'
import { joiningAs, stockholmDay } from '@portal/domain'
import { transaction } from '../../platform/database.ts'
import { v7 } from 'uuid'
import { actsAt } from '../../access/acts-at.store.ts'
import { tell } from '../../events/tell.store.ts'
import type { CompanyRow } from '../../access/company-standing.store.ts'
import type { Context } from '../context.ts'
import { ProblemError } from '../../platform/problem.ts'
import type { Admitted } from '../../access/guard.ts'
import { actedBy, appointMainContact } from './set-main-contact.ts'
import { findUser, insertMember, lockMembers, saveLicences } from './users.store.ts'
import { countInvitation, sendInvitation } from './invite.ts'
import { userView } from './users.view.ts'

/**
 * Creates a user in the company, invites by mail, and with `mainContact` makes them main contact, all in one transaction (G6).
 * A known address gets the same answer as an unknown one. Raises `too-many-requests`, `already-member`, `is-agency-staff`.
 */
export const createUser = (context: Context) => {
  const { database, jobs, clock } = context
  const count = countInvitation(context)
  return async (
    { params, body }: Input<typeof users.create>,
    { actor, standing, standings }: Admitted<CompanyRow, 'add-users'>,
  ): Promise<UserView> => {
    await count({ actor, companyId: params.id, email: body.email })
    return transaction(database, async (client) => {
      const companyId = params.id
      const membershipId = v7()
      const at = clock()
      await lockMembers(client, companyId)
      await actsAt(client, at)
      const { role, endsOn } = joiningAs(body, stockholmDay(at))
      const isNew = await insertMember(client, { id: membershipId, userId: v7(), email: body.email, name: body.name, companyId, role, endsOn, at })
      if (!isNew) throw new ProblemError({ code: 'already-member' })
      await saveLicences(client, membershipId, body.licences ?? [])
      const act = actedBy(actor, standing, at)
      await tell(client, act.telling, [{ type: 'user-added', companyId, agencyId: act.agencyId, details: { person: body.name, role } }])
      if (body.mainContact) await appointMainContact(client, companyId, membershipId, act)
      await sendInvitation(context, membershipId, client)
      if (endsOn !== null) await jobs.send('mail-auditor', { membershipId, occasion: 'begun' }, client)
      const created = await findUser(client, companyId, membershipId)
      if (!created) throw new Error('the user that was just created was not found')
      return userView(created, standings)
    })
  }
}
