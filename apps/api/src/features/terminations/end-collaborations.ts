import { type Input, onTheWire, type Problem, STATUS, terminations, type TerminationView } from '@portal/contract'
import { isNonEmpty, type NonEmpty, partyOf, planTerminations, stockholmDay, type TerminationFacts, type TerminationPlan } from '@portal/domain'
import { v7 } from 'uuid'
import type { Admitted } from '../../access/guard.ts'
import { answeredOnce } from '../../platform/answered-once.ts'
import { type PgClient, transaction } from '../../platform/database.ts'
import { requestHash } from '../../platform/idempotency.ts'
import { problemsOf } from '../../platform/problem.ts'
import type { Context } from '../context.ts'
import { eventsOf } from './ending-events.ts'
import { saveEndings } from './endings.store.ts'
import { ofOne, previewOf, previewTogetherOf, versionOf } from './preview.ts'
import { receiptsOf } from './receipt-of.ts'
import { findReceiptOf } from './receipts.store.ts'
import { loadFacts, lockPair, type PairRow } from './terminations.store.ts'
import { terminationView } from './terminations.view.ts'

type Pairs = NonEmpty<PairRow>
type Asked = Input<typeof terminations.endTogether>['body']

/** Ends one collaboration: the set of one. */
export const endCollaboration = (context: Context) => {
  const end = endTogether(context)
  return async (
    { params, body: { outcome, confirmations, ...act }, idempotencyKey }: Input<typeof terminations.end>,
    admitted: Admitted<PairRow, 'end-collaboration'>,
  ): Promise<TerminationView> => {
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
type Request = { readonly key: string; readonly hash: string; readonly of: 'one' | 'set' }

/** Lock, load, decide and save in one transaction (G1–G15). Raises every refusal of every end at once. Answers as the endpoint that was called does. */
const endTogether =
  ({ database, jobs, clock, rules }: Context) =>
  async (asked: Asked, admitted: Admitted<Pairs, 'end-collaboration'>, request: Request): Promise<unknown> => {
    const { actor, subject: pairs, standing, standings } = admitted
    return transaction(database, async (client) => {
      await lockPair(client, pairs)
      return answeredOnce(client, { userId: actor.userId, key: request.key, requestHash: request.hash }, async () => {
        const now = clock()
        const today = stockholmDay(now)
        const by = partyOf(standing)
        const facts = await loadFacts(client, pairs, { today, rules })
        const act = { idFor: () => v7(), at: now.toISOString(), by }
        const plans = await decide(client, { facts, asked, act, admitted, of: request.of })
        const ended = receiptsOf(pairs, plans, { endedBy: by, reason: asked.reason ?? null, at: now })
        await saveEndings(client, { ended, actor, events: eventsOf(ended) })
        const items = ended.map(({ receipt }) => terminationView(receipt, standings, today))
        const answer = request.of === 'one' ? items[0] : { items }
        await jobs.send('mail-collaborations-ended', { terminationIds: items.map(({ id }) => id) }, client)
        return answer
      })
    })
  }

type Deciding = {
  readonly facts: TerminationFacts
  readonly asked: Asked
  readonly act: Parameters<typeof planTerminations>[2]
  readonly admitted: Admitted<Pairs>
  readonly of: Request['of']
}

/** The plan of each end, or every problem at once: blockers, an outdated preview (G13), and faults of the choices. */
const decide = async (client: PgClient, { facts, asked, act, admitted, of }: Deciding): Promise<readonly TerminationPlan[]> => {
  const choices = asked.ends.map(({ confirmations, ...choice }) => ({ ...choice, acknowledged: confirmations }))
  if (!isNonEmpty(choices)) throw new Error('no end was asked for')
  const decided = planTerminations(facts, choices, act)
  const outdated = isOutdated(facts, asked) ? [outdatedBy(facts, asked, admitted, of)] : []
  if (decided.ok && outdated.length === 0) return decided.value
  const refused = decided.ok ? [] : decided.error.map(onTheWire)
  const problems = [...refused, ...outdated].toSorted((one, other) => STATUS[one.code] - STATUS[other.code])
  const told = await Promise.all(problems.map((problem) => withWinner(client, problem, admitted, facts.today)))
  throw problemsOf(of === 'one' ? told.map((problem) => ofOne(problem)) : told)
}

/** An ended collaboration is told as such, not as an outdated preview. */
const isOutdated = (facts: TerminationFacts, { version }: Asked): boolean =>
  version !== undefined && facts.ends.every(({ collaboration }) => collaboration.status === 'active') && version !== versionOf(facts)

const outdatedBy = (facts: TerminationFacts, { ends }: Asked, { language }: Admitted<Pairs>, of: Request['of']): Problem => ({
  code: 'preview-outdated',
  preview: of === 'one' ? previewOf(facts, language) : previewTogetherOf(facts, ends, language),
})

/** Of two ends of one collaboration, the later one is shown the result of the first (G11). */
const withWinner = async (client: PgClient, problem: Problem, { standings }: Admitted<Pairs>, today: string): Promise<Problem> => {
  if (problem.code !== 'already-ended' || problem.collaborationId === undefined) return problem
  const receipt = await findReceiptOf(client, problem.collaborationId)
  return { ...problem, ...(receipt && { termination: terminationView(receipt, standings, today) }) }
}
