import { API } from '@portal/contract'
import { showsOverview } from '@portal/domain'
import type { Actor } from '../../access/actor.ts'
import type { Context } from '../context.ts'
import { content } from '../../access/guard.ts'
import { mount } from '../../platform/serve.ts'
import { findWorkspace } from '../../access/workspace-access.store.ts'
import { readOverview } from './read-overview.ts'

/**
 * The overview shows sums of books that the caller may have no access to: whoever may read the overview sees its figures, but no voucher (decision
 * 0014).
 */
export const overviewRoutes = ({ database, sessions }: Context) => {
  const locate = async ({ id }: { readonly id: string }, actor: Actor) => {
    const workspace = await findWorkspace(database, id, actor)
    return workspace && showsOverview(workspace.subscription.service) ? workspace : undefined
  }
  return mount(
    API.overview,
    sessions,
  )({
    one: content(API.overview.one, locate, async ({ query }, { subject }) => ({
      overview: await readOverview(database.pool, subject.facts.subscriptions, query.year),
    })),
  })
}
