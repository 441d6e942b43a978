import { type Input, onTheWire, type users, type UserView } from '@portal/contract'
import { type PgClient, transaction } from '../../platform/database.ts'
import {
  endsOnAfter,
  isActiveAdministrator,
  isSignedOut,
  mayChange,
  type Membership,
  type MembershipChange,
  planMembershipChange,
  stockholmDay,
} from '@portal/domain'
import { actsAt } from '../../access/acts-at.store.ts'
import { tell } from '../../events/tell.store.ts'
import type { CompanyRow } from '../../access/company-standing.store.ts'
import { membershipIn } from '../../access/actor.ts'
import type { Context } from '../context.ts'
import { notFound, ProblemError, problemsOf } from '../../platform/problem.ts'
import type { Admitted } from '../../access/guard.ts'
import { actedBy } from './set-main-contact.ts'
import { cutSessions, deleteMember, findUser, loadMembers, lockMembers, saveLicences, saveMember, type UserRow } from './users.store.ts'
import { userView } from './users.view.ts'

type ChangeInput = Input<typeof users.change>

/** Changes role, status or licences. Raises `forbidden`, `is-main-contact`, `last-administrator`, `not-activated-yet`, `invitation-open`. */
export const changeUser =
  ({ database, sessions, clock, jobs }: Context) =>
  async (
    { params, body }: ChangeInput,
    { actor, subject, standing, standings }: Admitted<CompanyRow & { readonly user: UserRow }, 'add-users'>,
  ): Promise<UserView> => {
    if (!mayChange(body, subject.user, standings)) throw new ProblemError({ code: 'forbidden' })
    const changed = await transaction(database, async (client) => {
      await lockMembers(client, params.id)
      const [before, after] = [await findUser(client, params.id, params.membershipId), await decide(client, params, body, { actor, standing })]
      if (!before || !after) throw notFound()
      const at = clock()
      await actsAt(client, at)
      const endsOn = endsOnAfter(before, body, stockholmDay(at))
      await saveMember(client, after, endsOn)
      if (endsOn !== null && endsOn !== before.endsOn) await jobs.send('mail-auditor', { membershipId: after.id, occasion: 'begun' }, client)
      if (body.licences) await saveLicences(client, after.id, body.licences)
      const details = { person: before.name, ...whatChanged(before, body) }
      const { agencyId, telling } = actedBy(actor, standing, at)
      await tell(client, telling, [
        { type: 'user-changed', companyId: params.id, agencyId, details, personId: 'change' in details ? before.userId : null },
      ])
      if (isSignedOut(before, after)) await cutSessions(client, before.userId)
      return findUser(client, params.id, params.membershipId)
    })
    sessions.forget(subject.user.userId)
    if (!changed) throw notFound()
    return userView(changed, standings)
  }

/** Removes a user from the company, and signs them out. Raises `is-main-contact`, `last-administrator`. */
export const removeUser =
  ({ database, sessions, clock }: Context) =>
  async (
    { params }: { readonly params: { readonly id: string; readonly membershipId: string } },
    { actor, subject, standing }: Admitted<CompanyRow & { readonly user: UserRow }, 'change-users'>,
  ): Promise<undefined> => {
    await transaction(database, async (client) => {
      await lockMembers(client, params.id)
      await decide(client, params, 'removal', { actor, standing })
      const at = clock()
      await actsAt(client, at)
      await deleteMember(client, params.membershipId)
      await cutSessions(client, subject.user.userId)
      const { agencyId, telling } = actedBy(actor, standing, at)
      await tell(client, telling, [
        { type: 'user-removed', companyId: params.id, agencyId, details: { person: subject.user.name }, personId: subject.user.userId },
      ])
    })
    sessions.forget(subject.user.userId)
  }

type By = Pick<Admitted<CompanyRow, 'add-users'>, 'actor' | 'standing'>

const decide = async (client: PgClient, { id, membershipId }: ChangeInput['params'], change: MembershipChange, by: By) => {
  const everyone = await loadMembers(client, id)
  refuseUnlessStillAdministrator(everyone, id, by)
  const member = everyone.find((each) => each.id === membershipId)
  if (!member) throw notFound()
  const decided = planMembershipChange(member, change, everyone)
  if (decided.ok) return decided.value
  throw problemsOf(decided.error.map(onTheWire))
}

/** Two administrators who demote each other at the same moment run one after the other: the second is no longer administrator. */
const refuseUnlessStillAdministrator = (everyone: readonly Membership[], companyId: string, { actor, standing }: By): void => {
  if (standing.kind !== 'own') return
  const own = everyone.find(({ id }) => id === membershipIn(actor, companyId)?.membershipId)
  if (!own || !isActiveAdministrator(own)) throw new ProblemError({ code: 'forbidden' })
}

const whatChanged = (before: UserRow, { role, status, licences }: ChangeInput['body']) => {
  if (role && role !== before.role) return { change: 'role', role } as const
  if (status && status !== before.status) return { change: 'status', status } as const
  return licences ? ({ change: 'licences' } as const) : {}
}
