import { onTheWire, type Preview } from '@portal/contract'
import type { PgClient } from '@portal/database'
import { type Day, factsOnDay, firstDayWithout, lastDaysOn, movedDates, refuseLastDay, type TerminationFacts } from '@portal/domain'
import { ProblemError } from '../../../platform/problem.ts'
import { yearsOfAll } from '../../../content/bookkeeping/fiscal-years.store.ts'

/** The facts of the day on which the end would be carried out, and what is told of that day. */
export type Foreseen = { readonly facts: TerminationFacts; readonly later: Pick<Preview, 'planned' | 'lastDays'> }

/** `facts`: of today. `lastDay`: absent for an end at once. */
export const foreseen = async (client: Pick<PgClient, 'query'>, facts: TerminationFacts, lastDay: Day | undefined): Promise<Foreseen> => {
  const lastDays = lastDaysOn(facts.today, await yearsOfAll(client, sharedSubscriptions(facts)))
  if (lastDay === undefined) return { facts, later: { planned: null, lastDays } }
  const planned = { lastDay, endsOn: firstDayWithout(lastDay), moved: movedDates(facts, lastDay) }
  return { facts: factsOnDay(facts, lastDay), later: { planned, lastDays } }
}

/** The same, for a day that can be planned. Raises `day-out-of-range`. */
export const foreseenWithin: typeof foreseen = async (client, facts, lastDay) => {
  const refused = lastDay === undefined ? undefined : refuseLastDay(lastDay, facts.today)
  if (refused) throw new ProblemError(onTheWire(refused))
  return foreseen(client, facts, lastDay)
}

/** The subscriptions that both sides read now, so neither learns of other books by them (G21). */
const sharedSubscriptions = ({ pair: { agencyId, collaborations } }: TerminationFacts): readonly string[] =>
  collaborations.filter((each) => each.agencyId === agencyId && each.status === 'active').map(({ subscriptionId }) => subscriptionId)
