import {
  afterRefusal,
  askedBy,
  type Day,
  distinct,
  endOf,
  isLastDayOver,
  isNonEmpty,
  type NonEmpty,
  planTerminations,
  stillAcknowledged,
  stockholmDay,
  type TerminationChoice,
  type TerminationFacts,
} from '@portal/domain'
import { type PgClient, transaction } from '../../../platform/database.ts'
import type { Context } from '../../context.ts'
import { eventsOf } from '../ending-events.ts'
import { saveEndings } from '../endings.store.ts'
import { receiptsOf } from '../receipt-of.ts'
import { loadFacts, lockPair, type PairRow } from '../terminations.store.ts'
import { type DueAct, dueActs, takesTurn } from './due-plans.store.ts'
import { fingerprintOf } from './fingerprint.ts'
import { holdUp } from './hold-up.ts'
import { type PlannedRow, plansOfAct } from './planned-ends.store.ts'

export type Needs = Pick<Context, 'database' | 'jobs' | 'clock' | 'log' | 'rules' | 'signingKey'>
const AT_ONCE = 200

/**
 * Carries out every planned end whose last day is over in Stockholm, act by act, each in one transaction (G14, G15). What stops a process leaves an
 * act as it was, and the next sweep of any process carries it out. An act that fails does not stop the others.
 */
export const carryOutPlannedEnds = async (context: Needs): Promise<void> => {
  const { database, clock, log } = context
  const today = stockholmDay(clock())
  let after: DueAct | undefined
  do {
    const acts = await dueActs(database, today, after, AT_ONCE)
    for (const act of acts)
      await carryOut(context, act).catch((error: unknown) => log.warn({ err: error, actId: act.actId }, 'a planned end stopped and is tried again'))
    after = acts.length === AT_ONCE ? acts.at(-1) : undefined
  } while (after)
}

const carryOut = (context: Needs, { actId, lastDay }: DueAct): Promise<void> =>
  transaction(context.database, async (client) => {
    if (!(await takesTurn(client, actId))) return
    const found = await plansOfAct(client, actId, lastDay)
    if (!isNonEmpty(found)) return
    await lockPair(client, pairsOf(found))
    const now = context.clock()
    const today = stockholmDay(now)
    const plans = (await plansOfAct(client, actId, lastDay)).filter((plan) => isLastDayOver(plan, today) && plan.triedOn !== today)
    if (isNonEmpty(plans)) await endOrHoldUp(context, client, plans, { now, today })
  })

/** Under the rules of this moment: all of the act, or none and both sides are told what is in the way. */
const endOrHoldUp = async (
  { jobs, rules, signingKey }: Needs,
  client: PgClient,
  plans: NonEmpty<PlannedRow>,
  { now, today }: { readonly now: Date; readonly today: Day },
): Promise<void> => {
  const [{ by, plannedAt, lastDay, reason, userId, userName }] = plans
  const pairs = pairsOf(plans)
  const facts = await loadFacts(client, pairs, { today, rules })
  const idFor = (collaborationId: string): string => planIn(plans, collaborationId).id
  const decided = planTerminations(facts, choicesFrom(facts, plans), { idFor, at: now.toISOString(), by })
  if (!decided.ok) {
    const reasons = distinct(decided.error.map(({ code }) => code))
    return holdUp(client, jobs, plans, { reasons, after: afterRefusal(plans[0].firstTriedOn, today), now, today })
  }
  const ended = receiptsOf(pairs, decided.value, { endedBy: by, reason, at: now, planned: { at: plannedAt, lastDay } })
  await saveEndings(client, signingKey, { ended, actor: { userId, name: userName }, events: eventsOf(ended) })
  await jobs.send('mail-collaborations-ended', { terminationIds: ended.map(({ receipt }) => receipt.id) }, client)
}

/** The collaborations of the plans. */
const pairsOf = ([first, ...others]: NonEmpty<PlannedRow>): NonEmpty<PairRow> => [pairOf(first), ...others.map(pairOf)]

const pairOf = ({ collaborationId, agencyId, agencyName, agencyNumber, ...of }: PlannedRow): PairRow => {
  const { customerId, customerName, customerNumber, subscriptionId, service } = of
  return { id: collaborationId, agencyId, agencyName, agencyNumber, customerId, customerName, customerNumber, subscriptionId, service }
}

/** The choices that were planned, with what still counts as acknowledged. */
const choicesFrom = (facts: TerminationFacts, [first, ...others]: NonEmpty<PlannedRow>): NonEmpty<TerminationChoice> => {
  const choiceFrom = ({ collaborationId, outcome, acknowledged }: PlannedRow): TerminationChoice => {
    const asked = askedBy(facts, endOf(facts, { collaborationId }), outcome)
    return { collaborationId, outcome, acknowledged: stillAcknowledged(acknowledged, asked, fingerprintOf) }
  }
  return [choiceFrom(first), ...others.map(choiceFrom)]
}

const planIn = (plans: readonly PlannedRow[], collaborationId: string): PlannedRow => {
  const plan = plans.find((each) => each.collaborationId === collaborationId)
  if (!plan) throw new Error(`no end is planned for the collaboration ${collaborationId}`)
  return plan
}
