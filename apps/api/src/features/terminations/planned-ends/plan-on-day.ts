import type { PlannedEndView } from '@portal/contract'
import { askedBy, type Day, endOf, type NewPlan, partyOf, planEnds, type TerminationFacts } from '@portal/domain'
import { v7 } from 'uuid'
import { tell } from '../../../events/tell.store.ts'
import type { Context } from '../../context.ts'
import { type Acting, choicesOf, decidedOrRefused } from '../decide.ts'
import { fingerprintOf } from './fingerprint.ts'
import { plannedEndView } from './planned-end.view.ts'
import { type PlannedRow, savePlans, setStatuses, standingPlans } from './planned-ends.store.ts'
import { endPlanned } from './planned-events.ts'

/** Plans the ends for a later day, all or none, in the caller's transaction (G14). Both sides are told. */
export const planOnDay = async ({ jobs }: Pick<Context, 'jobs'>, acting: Acting, lastDay: Day): Promise<() => readonly PlannedEndView[]> => {
  const { client, facts, asked, admitted, now } = acting
  const { actor, standing, standings } = admitted
  const choices = choicesOf(asked)
  const before = await standingPlans(
    client,
    choices.map(({ collaborationId }) => collaborationId),
  )
  const { plans, changes } = await decidedOrRefused(acting, planEnds(facts, choices, { idFor: () => v7(), lastDay, by: partyOf(standing) }, before))
  const made = { actId: v7(), reason: asked.reason ?? null, userId: actor.userId, userName: actor.name, plannedAt: now }
  const rows = plans.map((plan) => rowOf(plan, acting, made))
  await setStatuses(client, changes, now)
  await savePlans(client, rows)
  await tell(client, { at: now, by: { actor, party: partyOf(standing) }, told: acting.told }, rows.map(endPlanned))
  await jobs.send(
    'mail-planned-end',
    { plannedEndIds: rows.map(({ id }) => id), told: 'planned', lastDay, at: now.toISOString(), side: acting.told },
    client,
  )
  return () => rows.map((row) => plannedEndView(row, standings, facts.today))
}

type Made = Pick<PlannedRow, 'actId' | 'reason' | 'userId' | 'userName' | 'plannedAt'>

const rowOf = ({ acknowledged, ...plan }: NewPlan, { facts, admitted }: Acting, made: Made): PlannedRow => {
  const pair = admitted.subject.find(({ id }) => id === plan.collaborationId)
  if (!pair) throw new Error(`the collaboration ${plan.collaborationId} was not found`)
  return {
    ...pair,
    ...plan,
    ...made,
    acknowledged: keptOf(facts, plan, acknowledged),
    firstTriedOn: null,
    triedOn: null,
    inTheWay: [],
  }
}

/** What was acknowledged, each with the fingerprint of its fact at planning. */
const keptOf = (
  facts: TerminationFacts,
  plan: Pick<NewPlan, 'collaborationId' | 'outcome'>,
  acknowledged: NewPlan['acknowledged'],
): PlannedRow['acknowledged'] =>
  askedBy(facts, endOf(facts, plan), plan.outcome)
    .filter(({ code }) => acknowledged.includes(code))
    .map((confirmation) => ({ code: confirmation.code, fingerprint: fingerprintOf(confirmation) }))
