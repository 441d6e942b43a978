import { type EndAnswer, type Input, type PlannedEndView, terminations, type TerminationView } from '@portal/contract'
import { partyOf, planTerminations, stockholmDay } from '@portal/domain'
import { v7 } from 'uuid'
import type { Admitted } from '../../access/guard.ts'
import { answeredOnce } from '../../platform/answered-once.ts'
import { allAnswered, transaction } from '../../platform/database.ts'
import { requestHash } from '../../platform/idempotency.ts'
import type { Context } from '../context.ts'
import { type Acting, type Asked, choicesOf, decidedOrRefused, type Pairs } from './decide.ts'
import { eventsOf } from './ending-events.ts'
import { saveEndings } from './endings.store.ts'
import { planOnDay } from './planned-ends/plan-on-day.ts'
import { receiptsOf } from './receipt-of.ts'
import { loadFacts, lockPair, type PairRow } from './terminations.store.ts'
import { terminationView } from './terminations.view.ts'

/** Ends one collaboration: the set of one. */
export const endCollaboration = (context: Context) => {
  const end = endTogether(context)
  return async (
    { params, body: { outcome, confirmations, ...act }, idempotencyKey }: Input<typeof terminations.end>,
    admitted: Admitted<PairRow, 'end-collaboration'>,
  ): Promise<EndAnswer> => {
    const hash = requestHash(`termination ${params.id}`, { outcome, confirmations, ...act })
    const asked = { ends: [{ collaborationId: params.id, outcome, confirmations }], ...act }
    const answer = await end(asked, { ...admitted, subject: [admitted.subject] }, { key: idempotencyKey, hash, of: 'one' })
    return terminations.end.answer.parse(answer)
  }
}

/** Ends several collaborations of one pair: all or none, one receipt each (G15). */
export const endCollaborations = (context: Context) => {
  const end = endTogether(context)
  return async ({ body, idempotencyKey }: Input<typeof terminations.endTogether>, admitted: Admitted<Pairs, 'end-collaboration'>) => {
    const answer = await end(body, admitted, { key: idempotencyKey, hash: requestHash('terminations', body), of: 'set' })
    return terminations.endTogether.answer.parse(answer)
  }
}

/** How the same request is recognised when it comes again (G11), and whether one end or a set was asked for. */
type Request = { readonly key: string; readonly hash: string; readonly of: Acting['of'] }

/**
 * Lock, load, decide and save in one transaction, at once or for a later day (G1–G15). Raises every refusal of every end at once. Answers as the
 * endpoint that was called does.
 */
const endTogether =
  (context: Context) =>
  async (asked: Asked, admitted: Admitted<Pairs, 'end-collaboration'>, { key, hash, of }: Request): Promise<unknown> => {
    const { database, clock, rules } = context
    const { actor, subject: pairs } = admitted
    return transaction(database, async (client) => {
      await lockPair(client, pairs)
      return answeredOnce(client, { userId: actor.userId, key, requestHash: hash }, async () => {
        const now = clock()
        const facts = await loadFacts(client, pairs, { today: stockholmDay(now), rules })
        const acting = { client, facts, asked, admitted, of, now }
        const items = (await endOrPlan(context, acting))()
        return of === 'one' ? items[0] : { items }
      })
    })
  }

/**
 * Ends what is asked for, or plans it where a last day is named, in the caller's transaction. The pair is locked and its facts are loaded. Raises
 * every refusal of every end at once. Gives what tells the actor of it.
 */
export const endOrPlan = (
  context: Pick<Context, 'jobs' | 'signingKey'>,
  acting: Acting,
): Promise<() => readonly (TerminationView | PlannedEndView)[]> => {
  const { lastDay } = acting.asked
  return lastDay === undefined ? endNow(context, acting) : planOnDay(context, acting, lastDay)
}

/** Ends at once. A plan that a collaboration had is superseded. */
const endNow = async ({ jobs, signingKey }: Pick<Context, 'jobs' | 'signingKey'>, acting: Acting): Promise<() => readonly TerminationView[]> => {
  const { client, facts, asked, admitted, now } = acting
  const { actor, subject: pairs, standing, standings } = admitted
  const by = partyOf(standing)
  const plans = await decidedOrRefused(acting, planTerminations(facts, choicesOf(asked), { idFor: () => v7(), at: now.toISOString(), by }))
  const ended = receiptsOf(pairs, plans, { endedBy: by, reason: asked.reason ?? null, at: now, planned: null })
  await allAnswered([
    saveEndings(client, signingKey, { ended, actor, events: eventsOf(ended), told: acting.told }),
    jobs.send('mail-collaborations-ended', { terminationIds: ended.map(({ receipt }) => receipt.id), told: acting.told }, client),
  ])
  return () => ended.map(({ receipt }) => terminationView(receipt, standings, facts.today))
}
