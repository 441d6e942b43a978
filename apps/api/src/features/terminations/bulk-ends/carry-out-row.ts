import {
  acknowledging,
  type Day,
  DEFAULT_LANGUAGE,
  distinct,
  factsOnDay,
  isNonEmpty,
  isOneOf,
  may,
  type OutcomeChoice,
  plansOf,
  ROW_REASONS,
  type RowReason,
  type TerminationFacts,
} from '@portal/domain'
import type { Actor } from '../../../access/actor.ts'
import { findActor } from '../../../access/actor.store.ts'
import { standingsTo } from '../../../access/standing.ts'
import { allAnswered, type PgClient, transaction } from '../../../platform/database.ts'
import { ProblemError } from '../../../platform/problem.ts'
import type { Context } from '../../context.ts'
import type { Acting } from '../decide.ts'
import { endOrPlan } from '../end-collaborations.ts'
import { loadFacts, lockEnds, type PairRow } from '../terminations.store.ts'
import { type DueRow, rowDone, rowRefused, takeRow } from './due-rows.store.ts'
import { promiseOf } from './promise.ts'

export type Needs = Pick<Context, 'database' | 'jobs' | 'clock' | 'log' | 'rules' | 'signingKey'>
type Moment = { readonly now: Date; readonly today: Day }

/**
 * Ends one customer's collaborations in one transaction, as a single act does: by the right that the person has now, under the rules and the facts of
 * this moment. A customer that is refused keeps the reasons. `right-lost`: nothing was done.
 */
export const carryOutRow = (context: Needs, id: string, place: number, moment: Moment): Promise<'done' | 'refused' | 'not-due' | 'right-lost'> =>
  transaction(context.database, async (client) => {
    const row = await takeRow(client, id, place)
    if (!row) return 'not-due'
    const locking = lockEnds(
      client,
      row,
      row.ends.map(({ collaborationId }) => collaborationId),
    )
    const [admitted, locked] = await allAnswered([admittedFor(client, row, moment.today), locking])
    if (!admitted) return 'right-lost'
    const reasons = await endRow(context, client, { ...row, locked }, admitted, moment)
    if (reasons.length > 0) await rowRefused(client, id, place, reasons)
    else await rowDone(client, id, place, moment.now)
    return reasons.length > 0 ? 'refused' : 'done'
  })

/** How the person stands to the agency now, if they may still end its collaborations. */
const admittedFor = async (client: PgClient, { agencyId, userId }: DueRow, today: Day): Promise<Omit<Acting['admitted'], 'subject'> | undefined> => {
  const actor: Actor | undefined = await findActor({ pool: client }, userId, today)
  if (!actor) return undefined
  const standings = standingsTo(actor, agencyId, (id) => (id === agencyId ? 'via' : null)).filter(({ kind }) => kind === 'via')
  const standing = may('end-collaboration', standings)
  return standing && { actor, language: actor.language ?? DEFAULT_LANGUAGE, standings, standing }
}

/** Ends, or plans the end. Returns why not, if it is refused; then nothing was written. */
const endRow = async (
  { jobs, rules, signingKey }: Needs,
  client: PgClient,
  row: DueRow & { readonly locked: readonly PairRow[] },
  admitted: Omit<Acting['admitted'], 'subject'>,
  { now, today }: Moment,
): Promise<readonly RowReason[]> => {
  const outcomes = new Map(row.ends.map(({ collaborationId, outcome }) => [collaborationId, outcome]))
  const pairs = row.ends.flatMap(({ collaborationId }) => row.locked.find(({ id }) => id === collaborationId) ?? [])
  const choices: readonly OutcomeChoice[] = row.ends.map(({ collaborationId, outcome }) => ({ collaborationId, outcome }))
  if (!isNonEmpty(pairs) || !isNonEmpty(choices)) return ['nothing-to-end']
  const facts = await loadFacts(client, pairs, { today, rules, outcomes })
  const then = row.lastDay === null ? facts : factsOnDay(facts, row.lastDay)
  if (isOtherwise(then, choices, row.version)) return ['preview-outdated']
  const ends = acknowledging(then, choices, row.acknowledged).map(({ acknowledged, ...choice }) => ({ ...choice, confirmations: [...acknowledged] }))
  const asked = { ends, ...(row.lastDay !== null && { lastDay: row.lastDay }), ...(row.reason !== null && { reason: row.reason }) }
  try {
    await endOrPlan({ jobs, signingKey }, { client, facts, asked, admitted: { ...admitted, subject: pairs }, of: 'set', now, told: 'customer' })
    return []
  } catch (error) {
    if (error instanceof ProblemError) return reasonsOf(error)
    throw error
  }
}

/** Whether the ends would do something else than what was shown. What has ended meanwhile is told as such. */
const isOtherwise = (facts: TerminationFacts, choices: readonly OutcomeChoice[], version: string): boolean =>
  facts.ends.every(({ collaboration }) => collaboration.status === 'active') && promiseOf(plansOf(facts, choices)) !== version

const reasonsOf = ({ problems }: ProblemError): readonly RowReason[] => {
  const reasons = distinct(problems.flatMap(({ code }) => (isOneOf(ROW_REASONS, code) ? [code] : [])))
  if (reasons.length === 0) throw new Error(`an end was refused for an unknown reason: ${problems.map(({ code }) => code).join(', ')}`)
  return reasons
}
