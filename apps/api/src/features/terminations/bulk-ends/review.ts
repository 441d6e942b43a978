import {
  type Day,
  isNonEmpty,
  judgePair,
  type NonEmpty,
  type OutcomeChoice,
  type PlannedEnd,
  rowStateOf,
  stockholmDay,
  type TerminationFacts,
} from '@portal/domain'
import { allAnswered, type PgClient } from '../../../platform/database.ts'
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

/**
 * Judges the customers of a bulk as a single act would judge each of them now: the facts of many pairs are loaded at once, and the next ones while these
 * are judged.
 */
export const reviewRows = async (
  client: PgClient,
  { lastDay, acknowledged }: Pick<BulkRow, 'lastDay' | 'acknowledged'>,
  rows: readonly BulkEndRow[],
  moment: Moment,
): Promise<readonly JudgedRow[]> => {
  const judged: JudgedRow[] = []
  const load = (from: number): Promise<Loaded> => {
    const loading = loadSome(client, lastDay ?? undefined, rows.slice(from, from + AT_ONCE), moment)
    // While others are judged, nobody waits for these yet: their failure must not count as unhandled.
    loading.catch(() => undefined)
    return loading
  }
  let coming = load(0)
  for (let next = AT_ONCE; ; next += AT_ONCE) {
    const loaded = await coming
    if (loaded.rows.length === 0) return judged
    coming = load(next)
    judged.push(...judgeSome(loaded, { lastDay: lastDay ?? undefined, acknowledged }))
  }
}

type Asked = { readonly lastDay: Day | undefined; readonly acknowledged: BulkRow['acknowledged'] }
type PairAsked = { readonly place: number; readonly pairs: NonEmpty<PairRow>; readonly choices: NonEmpty<OutcomeChoice> }
type Loaded = {
  readonly rows: readonly BulkEndRow[]
  /** Of the rows that have collaborations to end, and the facts of each of them. */
  readonly asked: readonly PairAsked[]
  readonly facts: readonly TerminationFacts[]
  readonly standing: readonly PlannedEnd[]
}

const loadSome = async (client: PgClient, lastDay: Day | undefined, rows: readonly BulkEndRow[], { rules, now }: Moment): Promise<Loaded> => {
  const ids = rows.flatMap(({ ends }) => ends.map(({ collaborationId }) => collaborationId))
  if (ids.length === 0) return { rows, asked: [], facts: [], standing: [] }
  const outcomes = new Map(rows.flatMap(({ ends }) => ends.map(({ collaborationId, outcome }) => [collaborationId, outcome] as const)))
  const pairs = await pairsById(client, ids)
  const asked = rows.flatMap((row) => askedOf(row, pairs) ?? [])
  const ofPairs = asked.map((each) => each.pairs)
  const [facts, standing] = await allAnswered([
    loadFactsOfPairs(client, ofPairs, { today: stockholmDay(now), rules, outcomes }),
    lastDay === undefined ? [] : standingPlans(client, ids),
  ])
  return { rows, asked, facts, standing }
}

const judgeSome = ({ rows, asked, facts, standing }: Loaded, { lastDay, acknowledged }: Asked): readonly JudgedRow[] => {
  const found = new Map(
    asked.map(({ place, choices }, at) => {
      const ofPair = facts[at]
      if (!ofPair) throw new Error(`no facts of row ${place}`)
      const { plans: promised, ...judged } = judgePair(ofPair, choices, { lastDay, standing })
      return [place, { ...judged, state: rowStateOf(judged, acknowledged), version: promiseOf(promised) }]
    }),
  )
  return rows.map(({ place }) => ({ place, ...(found.get(place) ?? NOTHING_TO_END) }))
}

const NOTHING_TO_END = { state: 'refused', reasons: ['nothing-to-end'], missing: [], destroys: false, version: '' } as const

/** The pair of a customer that has collaborations to end. */
const askedOf = ({ place, ends }: BulkEndRow, pairs: ReadonlyMap<string, PairRow>): PairAsked | undefined => {
  const rows = ends.flatMap(({ collaborationId }) => pairs.get(collaborationId) ?? [])
  const choices = ends.map(({ collaborationId, outcome }) => ({ collaborationId, outcome }))
  return isNonEmpty(rows) && isNonEmpty(choices) ? { place, pairs: rows, choices } : undefined
}
