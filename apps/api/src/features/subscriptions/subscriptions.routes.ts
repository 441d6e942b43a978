import { API, type SubscriptionView } from '@portal/contract'
import { activeIn, stockholmDay } from '@portal/domain'
import type { Actor } from '../../access/actor.ts'
import { findCompany } from '../../access/company-standing.store.ts'
import { namesOf } from '../../access/company-names.store.ts'
import type { Context } from '../context.ts'
import { loadCustomerFacts } from '../../access/customer-facts.store.ts'
import { retainedUntil } from '../../content/retention.store.ts'
import { content, guarded } from '../../access/guard.ts'
import { mount } from '../../platform/serve.ts'
import { nextEndsOf } from '../../access/planned-ends.store.ts'
import { findWorkspace, loadLicences, type Workspace, workspacesOf } from '../../access/workspace-access.store.ts'
import { scheduledDeletions } from './subscriptions.store.ts'
import { companiesIn, subscriptionView } from './subscriptions.view.ts'
import { takeAgencyAccessAway } from './take-agency-access-away.ts'

/** A subscription is shown when the actor may know of it. */
const isShown = ({ standings }: Workspace): boolean => standings.length > 0

export const subscriptionRoutes = (context: Context) => {
  const { database, sessions, clock } = context
  const viewsOf = async (workspaces: readonly Workspace[]): Promise<SubscriptionView[]> => {
    const readOnly = workspaces.filter(({ subscription }) => subscription.state === 'read-only')
    const [names, deletions, nextEnds, retained] = await Promise.all([
      namesOf(database.pool, [...new Set(workspaces.flatMap(companiesIn))]),
      scheduledDeletions(
        database,
        workspaces.map(({ subscription }) => subscription.id),
      ),
      nextEndsOf(
        database.pool,
        workspaces.flatMap(({ subscription, facts }) => activeIn(subscription.id, facts.collaborations)?.id ?? []),
      ),
      retainedUntil(
        database.pool,
        readOnly.map(({ subscription }) => subscription.id),
      ),
    ])
    const around = { names, deletions, nextEnds, retainedUntil: retained, today: stockholmDay(clock()) }
    return workspaces.map((workspace) => subscriptionView(workspace, around))
  }
  const viewOf = async (id: string, actor: Actor): Promise<SubscriptionView> => {
    const workspace = await findWorkspace(database, id, actor)
    const [view] = workspace ? await viewsOf([workspace]) : []
    if (!view) throw new Error(`the subscription ${id} was not found`)
    return view
  }
  const locate = async ({ id }: { readonly id: string }, actor: Actor) => {
    const subject = await findWorkspace(database, id, actor)
    return subject && { subject, standings: subject.standings }
  }
  return mount(
    API.subscriptions,
    sessions,
  )({
    list: guarded(API.subscriptions.list, findCompany(database), async (_input, { actor, subject }) => {
      const [facts, licences] = await Promise.all([loadCustomerFacts(database.pool, subject.id), loadLicences(database, actor, subject.id)])
      return { items: await viewsOf(workspacesOf(facts, actor, licences).filter(isShown)) }
    }),
    one: content(
      API.subscriptions.one,
      ({ id }, actor) => findWorkspace(database, id, actor),
      async ({ params }, { actor }) => viewOf(params.id, actor),
    ),
    takeAgencyAccessAway: guarded(API.subscriptions.takeAgencyAccessAway, locate, async ({ params }, { actor, subject }) => {
      await takeAgencyAccessAway(context)(subject, actor)
      return viewOf(params.id, actor)
    }),
  })
}
