import { partyOf } from '../../policy/party.ts'
import { may, type PartyStanding, type Standing } from '../../policy/policy.ts'
import { addDays } from '../../retention/calendar.ts'
import type { Day } from '../../retention/day.ts'
import type { StandsInTheWay } from './on-the-day.ts'
import type { Outcome } from '../../catalogue/services.ts'
import type { PartyKind } from '../../subscriptions/access-level.ts'

/**
 * `planned`: the end that comes next. `waiting`: the other side has planned an earlier one, which goes before. `superseded`: the collaboration ended
 * otherwise, or the same side planned an earlier end. `lapsed`: it could not be carried out for fourteen days.
 */
export const PLANNED_END_STATUSES = ['planned', 'waiting', 'carried-out', 'called-off', 'superseded', 'lapsed'] as const
export type PlannedEndStatus = (typeof PLANNED_END_STATUSES)[number]

/** An end that one side has planned (G14). The collaboration works through `lastDay`, a day in Stockholm. */
export type PlannedEnd = {
  readonly id: string
  readonly collaborationId: string
  readonly lastDay: Day
  readonly outcome: Outcome
  /** The side that planned it. */
  readonly by: PartyKind
  readonly status: PlannedEndStatus
  /** What was in the way at the latest try. Empty until the day has come. */
  readonly inTheWay: readonly StandsInTheWay[]
}

/** Whether it may still happen: each side has at most one such plan of a collaboration. */
export const isStanding = ({ status }: Pick<PlannedEnd, 'status'>): boolean => status === 'planned' || status === 'waiting'

/** The first day on which the collaboration has ended. */
export const firstDayWithout = (lastDay: Day): Day => addDays(lastDay, 1)

/** Whether the last day is over in Stockholm. From then on the end is carried out, and can no longer be moved. */
export const isLastDayOver = ({ lastDay }: Pick<PlannedEnd, 'lastDay'>, today: Day): boolean => today > lastDay

/** The standing that lets a person change a plan: an administrator of the side that planned it. `undefined`: the person may not. */
export const mayChangePlan = ({ by }: Pick<PlannedEnd, 'by'>, standings: readonly Standing[]): PartyStanding | undefined =>
  standings
    .flatMap((standing) => (standing.kind === 'support' || partyOf(standing) !== by ? [] : [standing]))
    .find((standing) => may('end-collaboration', [standing]) !== undefined)

/** What decides whether a plan can still be changed. */
type Changeable = Pick<PlannedEnd, 'status' | 'lastDay' | 'inTheWay'>

/** Whether it can be moved: through its last day. */
export const canBeMoved = (plan: Changeable, today: Day): boolean => isStanding(plan) && !isLastDayOver(plan, today)

/** Whether it can be called off: until it happens, so also while something is in its way (G14). */
export const canBeCalledOffYet = (plan: Changeable, today: Day): boolean => canBeMoved(plan, today) || (isStanding(plan) && plan.inTheWay.length > 0)

export const PLANNED_END_ABILITIES = ['move', 'call-off'] as const
export type PlannedEndAbility = (typeof PLANNED_END_ABILITIES)[number]

/** What a person may do with a plan now: its own side moves it through the last day, and calls it off until it happens. */
export const plannedEndAbilities = (
  plan: Pick<PlannedEnd, 'by'> & Changeable,
  standings: readonly Standing[],
  today: Day,
): readonly PlannedEndAbility[] => (mayChangePlan(plan, standings) ? PLANNED_END_ABILITIES.filter((ability) => CAN_BE[ability](plan, today)) : [])

const CAN_BE: Readonly<Record<PlannedEndAbility, (plan: Changeable, today: Day) => boolean>> = { move: canBeMoved, 'call-off': canBeCalledOffYet }
