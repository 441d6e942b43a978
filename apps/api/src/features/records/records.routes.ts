import { API, type RecordView } from '@portal/contract'
import { stockholmDay } from '@portal/domain'
import type { Actor } from '../../access/actor.ts'
import type { Context } from '../context.ts'
import { pageOf } from '../../platform/cursor.ts'
import { content } from '../../access/guard.ts'
import { mount } from '../../platform/serve.ts'
import { findWorkspace, type Workspace } from '../../access/workspace-access.store.ts'
import { changeOne, createOne, moveOne, remindOne, removeOne, viewOf } from './change-records.ts'
import { balancesOf, pageWanted, refuseUnlessHeld, unshownOf } from './read-records.ts'
import { seenBy } from '../../content/kinds.ts'
import { listRecords, suggestRecords } from '../../content/record-lists.store.ts'
import { findRecord } from '../../content/records.store.ts'

type OneParams = { readonly id: string; readonly recordId: string }

export const recordRoutes = (context: Context) => {
  const { database, sessions, clock } = context
  const { pool } = database
  const seen = (view: RecordView, workspace: Workspace, actor: Actor) => {
    const now = clock()
    return seenBy(view, { workspace, actor, now, today: stockholmDay(now) })
  }
  const locate = ({ id }: { readonly id: string }, actor: Actor) => findWorkspace(database, id, actor)
  const locateOne = async ({ id, recordId }: OneParams, actor: Actor) => {
    const workspace = await findWorkspace(database, id, actor)
    const record = workspace && (await findRecord(pool, id, recordId))
    return record && { ...workspace, record }
  }
  return mount(
    API.records,
    sessions,
  )({
    list: content(API.records.list, locate, async ({ params, query }, { subject, actor }) => {
      refuseUnlessHeld(subject, query.kind)
      const wanted = await pageWanted(pool, params.id, query)
      const rows = wanted ? await listRecords(pool, params.id, wanted) : []
      const { items, nextCursor } = pageOf(
        rows,
        query.limit,
        (row) => row,
        ({ key }) => [key],
      )
      return { items: items.flatMap(({ view }) => (view ? seen(view, subject, actor) : [])), unshown: unshownOf(items), nextCursor }
    }),
    suggestions: content(API.records.suggestions, locate, async ({ params, query: { kind, q } }, { subject, actor }) => {
      refuseUnlessHeld(subject, kind)
      const items = await suggestRecords(pool, params.id, kind, q)
      return { items: items.map((view) => seen(view, subject, actor)) }
    }),
    one: content(API.records.one, locateOne, async (_input, { subject, actor }) => seen(await viewOf(pool, subject.record), subject, actor)),
    create: content(API.records.create, locate, async ({ body }, { actor, subject }) =>
      seen(await createOne(context, subject, actor, body), subject, actor),
    ),
    change: content(API.records.change, locateOne, async ({ body }, { actor, subject }) =>
      seen(await changeOne(context, subject, actor, body), subject, actor),
    ),
    move: content(API.records.move, locateOne, async ({ body }, { actor, subject }) =>
      seen(await moveOne(context, subject, actor, body), subject, actor),
    ),
    remind: content(API.records.remind, locateOne, async ({ body }, { actor, subject }) =>
      seen(await remindOne(context, subject, actor, body), subject, actor),
    ),
    remove: content(API.records.remove, locateOne, async (_input, { actor, subject }) => removeOne(context, subject, actor)),
    balances: content(API.records.balances, locate, async ({ params, query }, { subject }) => {
      refuseUnlessHeld(subject, 'voucher')
      return balancesOf(pool, params.id, query.year)
    }),
  })
}
