import { onTheWire, type PlannedEndView } from '@portal/contract'
import {
  callOffPlan,
  type Day,
  mayChangePlan,
  movePlan,
  type NewEvent,
  type NonEmpty,
  partyOf,
  type PlanRefusal,
  type PlanIsOver,
  type Result,
  stockholmDay,
  type StatusChange,
} from '@portal/domain'
import { tell } from '../../../events/tell.store.ts'
import type { Admitted } from '../../../access/guard.ts'
import { type PgClient, transaction } from '../../../platform/database.ts'
import { ProblemError, problemsOf } from '../../../platform/problem.ts'
import type { Context } from '../../context.ts'
import type { JobData } from '../../job-kinds.ts'
import { ofOne } from '../preview.ts'
import { lockParties } from '../terminations.store.ts'
import { plannedEndView } from './planned-end.view.ts'
import { plansById, type PlannedRow, setLastDay, setStatuses, standingPlans } from './planned-ends.store.ts'
import { planCalledOff, planMoved } from './planned-events.ts'

type Allowed = Admitted<PlannedRow, 'end-collaboration'>

/** Moves a planned end to another last day (G14). Raises `planned-end-due`, `end-already-planned`, `day-out-of-range`, `forbidden`. */
export const movePlannedEnd = (context: Context) => (admitted: Allowed, lastDay: Day) =>
  change(context, admitted, {
    decide: (plan, others, today) => movePlan(plan, lastDay, others, today),
    save: (client, { id }, at) => setLastDay(client, id, lastDay, at),
    event: (before, now) => planMoved(now, before.lastDay),
    isSame: (plan) => plan.lastDay === lastDay,
    told: 'moved',
  })

/** Calls a planned end off (G14). Raises `planned-end-due`, `forbidden`. */
export const callPlannedEndOff = (context: Context) => (admitted: Allowed) =>
  change(context, admitted, {
    decide: callOffPlan,
    save: async () => undefined,
    event: (before, _now, next) => planCalledOff(before, next),
    isSame: () => false,
    told: 'called-off',
  })

type Change = {
  readonly decide: (
    plan: PlannedRow,
    others: readonly PlannedRow[],
    today: Day,
  ) => Result<readonly StatusChange[], NonEmpty<PlanRefusal | PlanIsOver>>
  readonly save: (client: PgClient, plan: PlannedRow, at: Date) => Promise<void>
  /** `next`: the plan of the other side that comes next now. */
  readonly event: (before: PlannedRow, now: PlannedRow, next: PlannedRow | undefined) => NewEvent
  /** Whether the plan is already as it is to be: then nothing happened, and nobody is told. */
  readonly isSame: (plan: PlannedRow) => boolean
  readonly told: JobData<'mail-planned-end'>['told']
}

const change = async ({ database, jobs, clock }: Context, { actor, subject, standings }: Allowed, { decide, save, event, isSame, told }: Change) => {
  const standing = mayChangePlan(subject, standings)
  if (!standing) throw new ProblemError({ code: 'forbidden' })
  return transaction(database, async (client): Promise<PlannedEndView> => {
    await lockParties(client, subject)
    const at = clock()
    const today = stockholmDay(at)
    const plan = await planNow(client, subject.id)
    const others = (await standingPlans(client, [plan.collaborationId])).filter(({ id }) => id !== plan.id)
    const decided = decide(plan, others, today)
    if (!decided.ok) throw problemsOf(decided.error.map((refusal) => ofOne(onTheWire(refusal))))
    if (isSame(plan)) return plannedEndView(plan, standings, today)
    await save(client, plan, at)
    await setStatuses(client, decided.value, at)
    const now = await planNow(client, plan.id)
    const next = others.find(({ id }) => decided.value.some((each) => each.id === id && each.status === 'planned'))
    await tell(client, { at, by: { actor, party: partyOf(standing) } }, [event(plan, now, next)])
    await jobs.send(
      'mail-planned-end',
      { plannedEndIds: [plan.id], told, lastDay: now.lastDay, at: at.toISOString(), ...(next && { next: next.lastDay }) },
      client,
    )
    return plannedEndView(now, standings, today)
  })
}

const planNow = async (client: PgClient, id: string): Promise<PlannedRow> => {
  const [plan] = await plansById(client, [id])
  if (!plan) throw new Error(`the planned end ${id} was not found`)
  return plan
}
