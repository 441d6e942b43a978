import { API } from '@portal/contract'
import type { Actor } from '../../access/actor.ts'
import { findCompany } from '../../access/company-standing.store.ts'
import type { Context } from '../context.ts'
import { badCursor, isId, pageOf, readCursor } from '../../platform/cursor.ts'
import { ProblemError } from '../../platform/problem.ts'
import { guarded } from '../../access/guard.ts'
import { mount } from '../../platform/serve.ts'
import { changeUser, removeUser } from './change-user.ts'
import { createUser } from './create-user.ts'
import { countInvitation, sendInvitation } from './invite.ts'
import { setMainContact } from './set-main-contact.ts'
import { findUser, listUsers } from './users.store.ts'
import { userView } from './users.view.ts'

export const userRoutes = (context: Context) => {
  const { database, sessions } = context
  const find = findCompany(database)
  const count = countInvitation(context)
  const findMember = async (params: { readonly id: string; readonly membershipId: string }, actor: Actor) => {
    const company = await find(params, actor)
    const user = company && (await findUser(database.pool, params.id, params.membershipId))
    return company && user && { standings: company.standings, subject: { ...company.subject, user } }
  }
  return mount(
    API.users,
    sessions,
  )({
    list: guarded(API.users.list, find, async ({ params, query: { limit, cursor } }, { standings }) => {
      const rows = await listUsers(database.pool, params.id, cursor ? after(cursor) : undefined, limit + 1)
      return pageOf(
        rows,
        limit,
        (row) => userView(row, standings),
        ({ name, id }) => [name, id],
      )
    }),
    create: guarded(API.users.create, find, createUser(context)),
    change: guarded(API.users.change, findMember, changeUser(context)),
    remove: guarded(API.users.remove, findMember, removeUser(context)),
    inviteAgain: guarded(API.users.inviteAgain, findMember, async ({ params }, { actor, subject }) => {
      if (subject.user.status !== 'invited') throw new ProblemError({ code: 'already-member' })
      await count({ actor, companyId: params.id, email: subject.user.email })
      await sendInvitation(context, params.membershipId)
      return undefined
    }),
    setMainContact: guarded(API.users.setMainContact, find, setMainContact(context)),
  })
}

const after = (cursor: string) => {
  const [name = '', id = ''] = readCursor(cursor, 2)
  if (!isId(id)) throw badCursor()
  return { name, id }
}
