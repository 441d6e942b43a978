import { type Input, onTheWire, type Problem, STATUS, terminations, type TerminationView } from '@portal/contract'
import { isUniqueViolation, type PgClient, transaction } from '../../platform/database.ts'
import { partyOf, type PartyKind, planTermination, stockholmDay, type TerminationFacts, type TerminationPlan } from '@portal/domain'
import { v7 } from 'uuid'
import type { Context } from '../context.ts'
import { requestHash } from '../../platform/idempotency.ts'
import { ProblemError, problemsOf } from '../../platform/problem.ts'
import type { Admitted } from '../../access/guard.ts'
import { eventsOf } from './ending-events.ts'
import { previewOf } from './preview.ts'
import { mintReceiptNumber } from '../../receipts/receipt-number.ts'
import { findReceiptOf, type Receipt } from './receipts.store.ts'
import { findAnswer, loadFacts, lockPair, type PairRow, saveEnding } from './terminations.store.ts'
import { terminationView } from './terminations.view.ts'

/** Ends a collaboration: lock, load, decide and save in one transaction (G1–G13). Raises every refusal at once. */
export const endCollaboration =
  ({ database, jobs, clock, rules }: Context) =>
  async (
    { params, body, idempotencyKey }: Input<typeof terminations.end>,
    admitted: Admitted<PairRow, 'end-collaboration'>,
  ): Promise<TerminationView> => {
    const { actor, subject: pair, standing, standings } = admitted
    const hash = requestHash(`termination ${params.id}`, body)
    return transaction(database, async (client) => {
      await lockPair(client, pair)
      const given = await findAnswer(client, actor.userId, idempotencyKey)
      if (given) return repeat(given, hash)
      const now = clock()
      const today = stockholmDay(now)
      const party = partyOf(standing)
      const facts = await loadFacts(client, pair, { today, rules })
      const plan = await decide(client, facts, body, { id: v7(), at: now.toISOString(), by: party }, admitted, today)
      const receipt = receiptOf(pair, plan, party, body.reason ?? null, now)
      const answer = terminationView(receipt, standings, today)
      const events = eventsOf(pair, plan, receipt.receiptNumber)
      const ending = { pair, plan, actor, receipt, events, key: idempotencyKey, requestHash: hash, answer }
      await saveEnding(client, ending).catch(refuseKeyOfAnother)
      await jobs.send('mail-collaboration-ended', { terminationId: receipt.id }, client)
      return answer
    })
  }

/** The same key with the same request gets the same answer; with another request it is refused (G11). */
const repeat = (given: { readonly requestHash: string; readonly answer?: unknown }, hash: string): TerminationView => {
  if (given.requestHash !== hash) throw new ProblemError({ code: 'idempotency-key-reused' })
  return terminations.end.answer.parse(given.answer)
}

/** Ends of one pair run one after the other: a key that was taken meanwhile belongs to another collaboration. */
const refuseKeyOfAnother = (error: unknown): never => {
  throw isUniqueViolation(error, 'idempotency_key_pkey') ? new ProblemError({ code: 'idempotency-key-reused' }) : error
}

type Body = Input<typeof terminations.end>['body']
type Act = Parameters<typeof planTermination>[2]

/** The plan, or every problem at once: blockers, an outdated preview (G13), and faults of the choice. */
const decide = async (
  client: PgClient,
  facts: TerminationFacts,
  body: Body,
  act: Act,
  { standings, language }: Admitted<PairRow>,
  today: string,
): Promise<TerminationPlan> => {
  const decided = planTermination(facts, { outcome: body.outcome, acknowledged: body.confirmations }, act)
  const preview = previewOf(facts, language)
  const outdated: readonly Problem[] =
    body.version !== undefined && body.version !== preview.version && facts.collaboration.status === 'active'
      ? [{ code: 'preview-outdated', preview }]
      : []
  if (decided.ok && outdated.length === 0) return decided.value
  const refused = decided.ok ? [] : decided.error.map(onTheWire)
  const problems = [...refused, ...outdated].toSorted((one, other) => STATUS[one.code] - STATUS[other.code])
  const shown = await Promise.all(
    problems.map(async (problem) => (problem.code === 'already-ended' ? withWinner(client, facts.collaboration.id, standings, today) : problem)),
  )
  throw problemsOf(shown)
}

/** Of two ends of one collaboration, the later one is shown the result of the first (G11). */
const withWinner = async (client: PgClient, collaborationId: string, standings: Admitted<PairRow>['standings'], today: string): Promise<Problem> => {
  const receipt = await findReceiptOf(client, collaborationId)
  return { code: 'already-ended', ...(receipt && { termination: terminationView(receipt, standings, today) }) }
}

const receiptOf = (pair: PairRow, plan: TerminationPlan, endedBy: PartyKind, reason: string | null, at: Date): Receipt => ({
  ...pair,
  id: plan.termination.id,
  collaborationId: pair.id,
  outcome: plan.outcome,
  endedBy,
  effectiveAt: at,
  receiptNumber: mintReceiptNumber(stockholmDay(at).slice(0, 4)),
  reason,
  effects: [...plan.effects],
  unchanged: [...plan.unchanged],
  confirmations: plan.confirmations.map(({ code, done, count }) => ({ code, done, count, acknowledged: plan.acknowledged.includes(code) })),
  retentionUntil: plan.retention?.until ?? null,
  policyVersion: plan.edition,
  deletionOn: plan.deletion?.on ?? null,
  deletionStatus: plan.deletion ? 'scheduled' : null,
  deletionProgress: null,
})
