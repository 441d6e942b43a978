import { API } from '@portal/contract'
import { stockholmDay } from '@portal/domain'
import { findCompany } from '../../access/company-standing.store.ts'
import { guarded } from '../../access/guard.ts'
import { standingsToPair } from '../../access/standing.ts'
import { badCursor, isDay, isId, isInstant, pageOf, readCursor } from '../../platform/cursor.ts'
import { mount } from '../../platform/serve.ts'
import type { Context } from '../context.ts'
import { deletionView, endView, exportView } from './company-overview.view.ts'
import { listDeletions } from './deletions.store.ts'
import { fetchableStates } from './exports.ts'
import { listExports } from './exports.store.ts'
import { listEnds } from './planned-ends.store.ts'
import { readOverview } from './read-overview.ts'
import { scopeOf } from './scope.ts'

export const companyOverviewRoutes = (context: Context) => {
  const { database, sessions, clock } = context
  const company = findCompany(database)
  return mount(
    API.companyOverview,
    sessions,
  )({
    one: guarded(API.companyOverview.one, company, readOverview(context)),
    plannedEnds: guarded(API.companyOverview.plannedEnds, company, async ({ query: { limit, cursor, ...wanted } }, { actor, subject, standings }) => {
      const scope = scopeOf('see-subscriptions', actor, subject, standings)
      const after = cursor === undefined ? undefined : afterOf(cursor, isDay)
      const rows = await listEnds(database, { ...wanted, from: wanted.from, until: wanted.until, scope }, after, limit + 1)
      return pageOf(rows, limit, endView, ({ lastDay, id }) => [lastDay, id])
    }),
    deletions: guarded(API.companyOverview.deletions, company, async ({ query: { limit, cursor } }, { actor, subject, standings }) => {
      const scope = scopeOf('see-subscriptions', actor, subject, standings)
      const today = stockholmDay(clock())
      const rows = await listDeletions(database, { scope, today }, cursor === undefined ? undefined : afterOf(cursor, isDay), limit + 1)
      return pageOf(
        rows,
        limit,
        (row) => deletionView(row, standingsToPair(actor, { agencyId: row.agency.id, customerId: row.customer.id }), today),
        ({ on, terminationId }) => [on, terminationId],
      )
    }),
    exports: guarded(API.companyOverview.exports, company, async ({ query: { limit, cursor } }, { actor, subject, standings }) => {
      const scope = scopeOf('export-everything', actor, subject, standings)
      const wanted = { scope, now: clock(), states: fetchableStates(standings) }
      const rows = await listExports(database, wanted, cursor === undefined ? undefined : afterOf(cursor, isInstant), limit + 1)
      return pageOf(rows, limit, exportView, ({ readyAt, id }) => [readyAt.toISOString(), id])
    }),
  })
}

/** The place after which a page begins: a day or an instant, and an id. */
const afterOf = (cursor: string, fits: (value: string) => boolean): readonly string[] => {
  const values = readCursor(cursor, 2)
  if (!fits(values[0] ?? '') || !isId(values[1] ?? '')) throw badCursor()
  return values
}
