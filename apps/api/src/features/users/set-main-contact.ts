import { type Input, onTheWire, type users, type UserView } from '@portal/contract'
import { type PgClient, transaction } from '../../platform/database.ts'
import { agencyOf, partyOf, type PartyStanding, planMainContact, type Telling } from '@portal/domain'
import { actsAt } from '../../access/acts-at.store.ts'
import { tell } from '../../events/tell.store.ts'
import type { Actor } from '../../access/actor.ts'
import type { CompanyRow } from '../../access/company-standing.store.ts'
import type { Context } from '../context.ts'
import { notFound, ProblemError } from '../../platform/problem.ts'
import type { Admitted } from '../../access/guard.ts'
import { countInvitation, sendInvitation } from './invite.ts'
import { findUser, loadMembers, lockMembers, saveMainContact } from './users.store.ts'
import { userView } from './users.view.ts'

/**
 * Makes a user the company's main contact, and administrator (G7, G8). Raises `not-found`, `already-main-contact`, `member-inactive`,
 * `is-agency-staff`, and `too-many-requests` where the user would be invited again.
 */
export const setMainContact = (context: Context) => {
  const { database, clock } = context
  const count = countInvitation(context)
  return async (
    { params, body }: Input<typeof users.setMainContact>,
    { actor, standing, standings }: Admitted<CompanyRow, 'add-users'>,
  ): Promise<UserView> => {
    const asked = await findUser(database.pool, params.id, body.membershipId)
    if (asked?.status === 'invited') await count({ actor, companyId: params.id, email: asked.email })
    return transaction(database, async (client) => {
      await lockMembers(client, params.id)
      const plan = await appointMainContact(client, params.id, body.membershipId, actedBy(actor, standing, clock()))
      if (plan.invitesAgain) await sendInvitation(context, body.membershipId, client)
      const chosen = await findUser(client, params.id, body.membershipId)
      if (!chosen) throw notFound()
      return userView(chosen, standings)
    })
  }
}

/** Decides and saves. The caller has locked the members. */
export const appointMainContact = async (client: PgClient, companyId: string, membershipId: string, { agencyId, telling }: Act) => {
  const chosen = await findUser(client, companyId, membershipId)
  if (!chosen) throw notFound()
  const decided = planMainContact({ ...chosen, isAgencyStaff: chosen.staffOf.length > 0 }, await loadMembers(client, companyId))
  if (!decided.ok) throw new ProblemError(onTheWire(decided.error[0]))
  await actsAt(client, telling.at)
  await saveMainContact(client, membershipId, decided.value.former)
  await tell(client, telling, [{ type: 'main-contact-set', companyId, agencyId, details: { person: chosen.name }, personId: chosen.userId }])
  return decided.value
}

/** Who changes users and when, and for which agency; `null` for the company's own people. */
export type Act = { readonly agencyId: string | null; readonly telling: Telling }
export const actedBy = (actor: Actor, standing: PartyStanding, at: Date): Act => ({
  agencyId: agencyOf(standing),
  telling: { at, by: { actor, party: partyOf(standing) } },
})
