import { type Input, onTheWire, type users, type UserView } from '@portal/contract'
import { type PgClient, transaction } from '../../platform/database.ts'
import { planMainContact, type Standing } from '@portal/domain'
import type { Actor } from '../../platform/actor.ts'
import type { CompanyRow } from '../../access/company-standing.store.ts'
import type { Context } from '../context.ts'
import { notFound, ProblemError } from '../../platform/problem.ts'
import type { Admitted } from '../../platform/route.ts'
import { saveUserEvent } from './user-events.store.ts'
import { findUser, loadMembers, lockMembers, saveMainContact } from './users.store.ts'
import { userView } from './users.view.ts'

/** Makes a user the company's main contact, and administrator (G7, G8). Raises `not-found`, `member-inactive`, `is-agency-staff`. */
export const setMainContact =
  ({ database, jobs }: Context) =>
  ({ params, body }: Input<typeof users.setMainContact>, { actor, standing, standings }: Admitted<CompanyRow>): Promise<UserView> =>
    transaction(database, async (client) => {
      await lockMembers(client, params.id)
      const plan = await appointMainContact(client, params.id, body.membershipId, { actor, agencyId: agencyIn(standing) })
      if (plan.invitesAgain) await jobs.send('mail-invitation', { membershipId: body.membershipId }, client)
      const chosen = await findUser(client, params.id, body.membershipId)
      if (!chosen) throw notFound()
      return userView(chosen, standings)
    })

/** Decides and saves; the members are locked already. */
export const appointMainContact = async (
  client: PgClient,
  companyId: string,
  membershipId: string,
  by: { readonly actor: Actor; readonly agencyId: string | null },
) => {
  const chosen = await findUser(client, companyId, membershipId)
  if (!chosen) throw notFound()
  const decided = planMainContact(chosen, await loadMembers(client, companyId))
  if (!decided.ok) throw new ProblemError(onTheWire(decided.error[0]))
  if (!chosen.isMainContact) {
    await saveMainContact(client, membershipId, decided.value.former)
    await saveUserEvent(client, { companyId, type: 'main-contact-set', audience: 'shared', details: { person: chosen.name } }, by)
  }
  return decided.value
}

/** The agency somebody acts for in a customer's company; `null` for the company's own people. */
export const agencyIn = (standing: Standing): string | null => (standing.kind === 'via' ? standing.companyId : null)
