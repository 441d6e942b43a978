import { type Day, isNonEmpty, judgePair, type NonEmpty, type OutcomeChoice, rowStateOf, stockholmDay } from '@portal/domain'
import type { PgClient } from '../../../platform/database.ts'
import type { Context } from '../../context.ts'
import { standingPlans } from '../planned-ends/planned-ends.store.ts'
import { loadFactsOfPairs, type PairRow } from '../terminations.store.ts'
import type { BulkRow } from './bulk-ends.store.ts'
import { pairsById } from './bulk-pairs.store.ts'
import type { BulkEndRow, JudgedRow } from './bulk-rows.store.ts'
import { promiseOf } from './promise.ts'

type Moment = Pick<Context, 'rules'> & { readonly now: Date }

/** How many pairs' facts are loaded at a time. Requests are answered between them. */
const AT_ONCE = 250

/** Judges the customers of a bulk as a single act would judge each of them now: the facts of many pairs are loaded at once. */
export const reviewRows = async (
  client: PgClient,
  { lastDay, acknowledged }: Pick<BulkRow, 'lastDay' | 'acknowledged'>,
  rows: readonly BulkEndRow[],
  moment: Moment,
): Promise<readonly JudgedRow[]> => {
  const judged: JudgedRow[] = []
  for (let from = 0; from < rows.length; from += AT_ONCE) {
    const some = rows.slice(from, from + AT_ONCE)
    judged.push(...(await reviewSome(client, { lastDay: lastDay ?? undefined, acknowledged }, some, moment)))
  }
  return judged
}

type Asked = { readonly lastDay: Day | undefined; readonly acknowledged: BulkRow['acknowledged'] }

const reviewSome = async (
  client: PgClient,
  { lastDay, acknowledged }: Asked,
  rows: readonly BulkEndRow[],
  { rules, now }: Moment,
): Promise<readonly JudgedRow[]> => {
  const ids = rows.flatMap(({ ends }) => ends.map(({ collaborationId }) => collaborationId))
  const outcomes = new Map(rows.flatMap(({ ends }) => ends.map(({ collaborationId, outcome }) => [collaborationId, outcome] as const)))
  const pairs = await pairsById(client, ids)
  const asked = rows.flatMap((row) => askedOf(row, pairs) ?? [])
  const facts = await loadFactsOfPairs(
    client,
    asked.map((each) => each.pairs),
    { today: stockholmDay(now), rules, outcomes },
  )
  const plans = lastDay === undefined ? [] : await standingPlans(client, ids)
  const found = new Map(
    asked.map(({ place, choices }, at) => {
      const ofPair = facts[at]
      if (!ofPair) throw new Error(`no facts of row ${place}`)
      const { plans: promised, ...judged } = judgePair(ofPair, choices, { lastDay, standing: plans })
      return [place, { ...judged, state: rowStateOf(judged, acknowledged), version: promiseOf(promised) }]
    }),
  )
  return rows.map(({ place }) => ({ place, ...(found.get(place) ?? NOTHING_TO_END) }))
}

const NOTHING_TO_END = { state: 'refused', reasons: ['nothing-to-end'], missing: [], destroys: false, version: '' } as const

/** The pair of a customer that has collaborations to end. */
const askedOf = (
  { place, ends }: BulkEndRow,
  pairs: ReadonlyMap<string, PairRow>,
): { readonly place: number; readonly pairs: NonEmpty<PairRow>; readonly choices: NonEmpty<OutcomeChoice> } | undefined => {
  const rows = ends.flatMap(({ collaborationId }) => pairs.get(collaborationId) ?? [])
  const choices = ends.map(({ collaborationId, outcome }) => ({ collaborationId, outcome }))
  return isNonEmpty(rows) && isNonEmpty(choices) ? { place, pairs: rows, choices } : undefined
}
