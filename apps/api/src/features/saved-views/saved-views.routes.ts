import { API } from '@portal/contract'
import { findAgency } from '../../access/company-standing.store.ts'
import { guarded, ownMembership } from '../../access/guard.ts'
import { notFound } from '../../platform/problem.ts'
import { mount } from '../../platform/serve.ts'
import type { Context } from '../context.ts'
import { listViews, removeView, saveView } from './saved-views.store.ts'
import { savedViewOf } from './saved-views.view.ts'

/** Views belong to a member of an agency; nobody else finds them. */
export const savedViewRoutes = ({ database, sessions }: Context) => {
  const locate = findAgency(database)
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
