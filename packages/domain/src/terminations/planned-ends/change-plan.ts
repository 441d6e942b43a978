import { isNonEmpty, type NonEmpty, ok, refuse, type Result } from '../../kernel/result.ts'
import type { Day } from '../../retention/day.ts'
import type { DayRefusal } from '../../retention/meant-days.ts'
import { refuseLastDay } from './last-day.ts'
import { type AlreadyPlanned, refuseLater, type StatusChange } from './plan-ends.ts'
import { canBeCalledOffYet, canBeMoved, isStanding, type PlannedEnd, type PlannedEndStatus } from './planned-end.ts'

/** Its last day is over, or it is carried out, called off, superseded or lapsed. */
export type PlanIsOver = { readonly code: 'planned-end-due'; readonly lastDay: Day; readonly state: PlannedEndStatus }
export type MoveRefusal = PlanIsOver | DayRefusal | AlreadyPlanned

const refuseOver = (plan: PlannedEnd, canBe: boolean): readonly PlanIsOver[] =>
  canBe ? [] : [{ code: 'planned-end-due', lastDay: plan.lastDay, state: plan.status }]

/**
 * Moves a plan to another last day, through its present one (G14). `others`: the other plans of the collaboration. The other side's plan must stay
 * the later one: nobody is held longer than they planned. Returns the statuses afterwards.
 */
export const movePlan = (
  plan: PlannedEnd,
  lastDay: Day,
  others: readonly PlannedEnd[],
  today: Day,
): Result<readonly StatusChange[], NonEmpty<MoveRefusal>> => {
  const over = refuseOver(plan, canBeMoved(plan, today))
  const outOfRange = refuseLastDay(lastDay, today)
  const standing = others.filter(isStanding)
  const refusals: readonly MoveRefusal[] =
    over.length > 0 ? over : [...(outOfRange ? [outOfRange] : []), ...standing.flatMap((other) => refuseLater(other, lastDay))]
  if (isNonEmpty(refusals)) return refuse(refusals)
  return ok([...standing.map(({ id }) => ({ id, status: 'waiting' as const })), { id: plan.id, status: 'planned' }])
}

/** Calls a plan off, until it happens (G14). A plan of the other side that waited behind it comes next. Returns the statuses afterwards. */
export const callOffPlan = (plan: PlannedEnd, others: readonly PlannedEnd[], today: Day): Result<readonly StatusChange[], NonEmpty<PlanIsOver>> => {
  const over = refuseOver(plan, canBeCalledOffYet(plan, today))
  if (isNonEmpty(over)) return refuse(over)
  return ok([{ id: plan.id, status: 'called-off' }, ...nextAfter(others)])
}

/** What comes next once a plan is called off or lapses: the plan that waited behind it, if there is one. */
export const nextAfter = (others: readonly PlannedEnd[]): readonly StatusChange[] =>
  others.filter(({ status }) => status === 'waiting').map(({ id }) => ({ id, status: 'planned' }))
