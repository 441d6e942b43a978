import type { CompanyOverview } from '@portal/contract'
import { type Figure, FIGURE_ACTIONS, figuresFor, stockholmDay } from '@portal/domain'
import { membershipIn } from '../../access/actor.ts'
import type { CompanyRow } from '../../access/company-standing.store.ts'
import type { Admitted } from '../../access/guard.ts'
import { standingsToPair } from '../../access/standing.ts'
import type { Context } from '../context.ts'
import { comingView, deletionView, endView, figureView } from './company-overview.view.ts'
import { listDeletions } from './deletions.store.ts'
import { fetchableStates } from './exports.ts'
import { listOf } from './figures.ts'
import { countFigures } from './figures.store.ts'
import { listEnds } from './planned-ends.store.ts'
import { scopeOf } from './scope.ts'
import { starredBy } from './stars.store.ts'

/** How much of what is coming is told. */
const SOONEST = 5

/** What waits at a company and what comes next, as far as this person may know and open it. */
export const readOverview =
  ({ database, clock }: Context) =>
  async (_input: unknown, { actor, subject, standings }: Admitted<CompanyRow>): Promise<CompanyOverview> => {
    const today = stockholmDay(clock())
    const figures = figuresFor(subject.kind, standings)
    const scope = scopeOf('see-subscriptions', actor, subject, standings)
    const scopeOfFigure = (figure: Figure) => scopeOf(FIGURE_ACTIONS[figure], actor, subject, standings)
    const exports = { now: clock(), states: fetchableStates(standings) }
    const coming = { scope, state: 'coming', from: undefined, until: undefined } as const
    const own = membershipIn(actor, subject.id)
    const [counts, ends, deletions, starred] = await Promise.all([
      countFigures(database, figures, { scopeOf: scopeOfFigure, today, exports }),
      listEnds(database, coming, undefined, SOONEST),
      listDeletions(database, { scope, today }, undefined, SOONEST),
      own && subject.kind === 'agency' ? starredBy(database, own) : [],
    ])
    const seen = deletions.map((row) => deletionView(row, standingsToPair(actor, { agencyId: row.agency.id, customerId: row.customer.id }), today))
    return {
      figures: figures.map((figure) => figureView(figure, counts.get(figure) ?? 0, listOf(figure, subject.id, today))),
      coming: comingView(ends.map(endView), seen, SOONEST),
      starred,
    }
  }
