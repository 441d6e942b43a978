import { type Day, nextAfter, type NonEmpty, type StandsInTheWay } from '@portal/domain'
import { tell } from '../../../events/tell.store.ts'
import type { PgClient } from '../../../platform/database.ts'
import type { Context } from '../../context.ts'
import { rememberTry } from './due-plans.store.ts'
import { type PlannedRow, setStatuses, standingPlans } from './planned-ends.store.ts'
import { planInTheWay, planLapsed } from './planned-events.ts'

type Held = {
  readonly reasons: readonly StandsInTheWay[]
  readonly after: 'in-the-way' | 'lapsed'
  readonly now: Date
  readonly today: Day
}

/** Remembers what is in the way of an act, or lets its plans lapse (G14). Both sides are told once of each: not again while the same is in the way. */
export const holdUp = async (client: PgClient, jobs: Context['jobs'], plans: NonEmpty<PlannedRow>, held: Held): Promise<void> => {
  const { reasons, after, now, today } = held
  const [{ lastDay, inTheWay }] = plans
  const plannedEndIds = plans.map(({ id }) => id)
  await rememberTry(client, plannedEndIds, { today, reasons })
  if (after === 'lapsed') {
    const next = await lapse(client, plans, now)
    await jobs.send('mail-planned-end', { plannedEndIds, told: 'lapsed', lastDay, at: now.toISOString(), ...(next && { next }) }, client)
  } else if (!isSame(reasons, inTheWay)) {
    await tell(
      client,
      { at: now, by: null },
      plans.map((plan) => planInTheWay(plan, reasons)),
    )
    await jobs.send('mail-planned-end', { plannedEndIds, told: 'in-the-way', lastDay, reasons: [...reasons], at: now.toISOString() }, client)
  }
}

const isSame = (one: readonly string[], other: readonly string[]): boolean => one.length === other.length && one.every((each) => other.includes(each))

/** The plans lapse, and where the other side's plan waited it comes next. Returns the earliest last day of those. */
const lapse = async (client: PgClient, plans: readonly PlannedRow[], now: Date): Promise<Day | undefined> => {
  const own = new Set(plans.map(({ id }) => id))
  const standing = await standingPlans(
    client,
    plans.map(({ collaborationId }) => collaborationId),
  )
  const others = standing.filter(({ id }) => !own.has(id))
  await setStatuses(client, [...plans.map(({ id }) => ({ id, status: 'lapsed' as const })), ...nextAfter(others)], now)
  const nextOf = ({ collaborationId }: PlannedRow) => others.find((other) => other.collaborationId === collaborationId)
  await tell(
    client,
    { at: now, by: null },
    plans.map((plan) => planLapsed(plan, nextOf(plan))),
  )
  return others.map((other) => other.lastDay).toSorted()[0]
}
