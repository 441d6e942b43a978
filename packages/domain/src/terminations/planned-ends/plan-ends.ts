import type { ConfirmationCode } from '../../catalogue/confirmations.ts'
import { isNonEmpty, type NonEmpty, ok, refuse, type Result } from '../../kernel/result.ts'
import type { Day } from '../../retention/day.ts'
import type { DayRefusal } from '../../retention/meant-days.ts'
import type { PartyKind } from '../../subscriptions/access-level.ts'
import type { TerminationChoice, TerminationFacts } from '../facts.ts'
import { planTerminations } from '../plan-terminations.ts'
import type { TerminationRefusal } from '../refusals.ts'
import { refuseLastDay } from './last-day.ts'
import { firstDayWithout, isStanding, type PlannedEnd, type PlannedEndStatus } from './planned-end.ts'

/** One of the two has planned an end no later than the one that is asked for: a collaboration only ever ends sooner (G14). */
export type AlreadyPlanned = {
  readonly code: 'end-already-planned'
  readonly collaborationId: string
  readonly lastDay: Day
  readonly by: PartyKind
}
export type PlanRefusal = TerminationRefusal | DayRefusal | AlreadyPlanned

/** Who plans, for which day, and the ids of the new plans. */
export type PlanAct = { readonly idFor: (collaborationId: string) => string; readonly lastDay: Day; readonly by: PartyKind }

/** A new plan. `acknowledged`: what was confirmed although it is not done. */
export type NewPlan = PlannedEnd & { readonly acknowledged: readonly ConfirmationCode[] }
/** Another status for a plan that there was before. */
export type StatusChange = { readonly id: string; readonly status: PlannedEndStatus }
export type EndsPlanned = { readonly plans: readonly NewPlan[]; readonly changes: readonly StatusChange[] }

/** The same facts on the day on which an end with this last day is carried out. The content may change until then. */
export const factsOnDay = (facts: TerminationFacts, lastDay: Day): TerminationFacts => ({ ...facts, today: firstDayWithout(lastDay) })

/**
 * Plans the ends of one pair on a later day (G14): judged by the rules as an end at once is, and again on the day. `standing`: the plans that these
 * collaborations have. Returns the new plans, or all refusals.
 */
export const planEnds = (
  facts: TerminationFacts,
  choices: NonEmpty<TerminationChoice>,
  act: PlanAct,
  standing: readonly PlannedEnd[],
): Result<EndsPlanned, NonEmpty<PlanRefusal>> => {
  const { idFor, lastDay, by } = act
  const judged = planTerminations(factsOnDay(facts, lastDay), choices, { idFor, by, at: `${firstDayWithout(lastDay)}T00:00:00.000Z` })
  const outOfRange = refuseLastDay(lastDay, facts.today)
  const own = choices.flatMap(({ collaborationId }) => standing.filter((plan) => isStanding(plan) && plan.collaborationId === collaborationId))
  const refusals = [...(judged.ok ? [] : judged.error), ...(outOfRange ? [outOfRange] : []), ...own.flatMap((plan) => refuseLater(plan, lastDay))]
  if (isNonEmpty(refusals)) return refuse(refusals)
  if (!judged.ok) return judged
  return ok({
    plans: judged.value.map(({ termination: { id, collaborationId, outcome }, acknowledged }) => {
      return { id, collaborationId, lastDay, outcome, by, status: 'planned', inTheWay: [], acknowledged }
    }),
    changes: own.map((plan) => ({ id: plan.id, status: plan.by === by ? 'superseded' : 'waiting' })),
  })
}

/** A plan that stands refuses another one that is not earlier. */
export const refuseLater = ({ collaborationId, lastDay, by }: PlannedEnd, asked: Day): readonly AlreadyPlanned[] =>
  asked < lastDay ? [] : [{ code: 'end-already-planned', collaborationId, lastDay, by }]
