import { partyOf } from '../../policy/party.ts'
import { may, type PartyStanding, type Standing } from '../../policy/policy.ts'
import { addDays } from '../../retention/calendar.ts'
import type { Day } from '../../retention/day.ts'
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
}

/** Whether it may still happen: each side has at most one such plan of a collaboration. */
export const isStanding = ({ status }: Pick<PlannedEnd, 'status'>): boolean => status === 'planned' || status === 'waiting'

/** The first day on which the collaboration has ended. */
export const firstDayWithout = (lastDay: Day): Day => addDays(lastDay, 1)

/** Whether the last day is over in Stockholm. From then on the end is carried out, and can no longer be moved or called off. */
export const isLastDayOver = ({ lastDay }: Pick<PlannedEnd, 'lastDay'>, today: Day): boolean => today > lastDay

/** The standing that lets a person change a plan: an administrator of the side that planned it. `undefined`: the person may not. */
export const mayChangePlan = ({ by }: Pick<PlannedEnd, 'by'>, standings: readonly Standing[]): PartyStanding | undefined =>
  standings
    .flatMap((standing) => (standing.kind === 'support' || partyOf(standing) !== by ? [] : [standing]))
    .find((standing) => may('end-collaboration', [standing]) !== undefined)

export const PLANNED_END_ABILITIES = ['move', 'call-off'] as const
export type PlannedEndAbility = (typeof PLANNED_END_ABILITIES)[number]

/** What a person may do with a plan now: its own side moves it and calls it off through the last day. */
export const plannedEndAbilities = (
  plan: Pick<PlannedEnd, 'by' | 'status' | 'lastDay'>,
  standings: readonly Standing[],
  today: Day,
): readonly PlannedEndAbility[] => (isStanding(plan) && !isLastDayOver(plan, today) && mayChangePlan(plan, standings) ? PLANNED_END_ABILITIES : [])
