import { API } from '@portal/contract'
import { type Actor, membershipIn } from '../../access/actor.ts'
import { findCompany } from '../../access/company-standing.store.ts'
import { guarded } from '../../access/guard.ts'
import { notFound } from '../../platform/problem.ts'
import { mount } from '../../platform/serve.ts'
import type { Context } from '../context.ts'
import { listViews, removeView, saveView } from './saved-views.store.ts'
import { savedViewOf } from './saved-views.view.ts'

/** Views belong to a member of an agency; nobody else finds them. */
export const savedViewRoutes = ({ database, sessions }: Context) => {
  const company = findCompany(database)
  const locate = async ({ id }: { readonly id: string }, actor: Actor) => {
    const found = await company({ id }, actor)
    return found?.subject.kind === 'agency' ? found : undefined
  }
  return mount(
    API.savedViews,
    sessions,
  )({
    list: guarded(API.savedViews.list, locate, async ({ params }, { actor }) => ({
      items: (await listViews(database, ownMembership(actor, params.id))).map(savedViewOf),
    })),
    save: guarded(API.savedViews.save, locate, async ({ params, body: { name, filter } }, { actor }) =>
      savedViewOf(await saveView(database, ownMembership(actor, params.id), name, filter)),
    ),
    remove: guarded(API.savedViews.remove, locate, async ({ params }, { actor }) => {
      if (!(await removeView(database, ownMembership(actor, params.id), params.viewId))) throw notFound()
      return undefined
    }),
  })
}

const ownMembership = (actor: Actor, agencyId: string): string => {
  const own = membershipIn(actor, agencyId)
  if (!own) throw notFound()
  return own.membershipId
}
