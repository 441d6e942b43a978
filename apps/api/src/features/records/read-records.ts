import type { Answer, Input, records } from '@portal/contract'
import { holds, type RecordKind } from '@portal/domain'
import { badCursor, readCursor } from '../../platform/cursor.ts'
import type { PgClient } from '../../platform/database.ts'
import { findLatestYear, findYear } from '../../content/bookkeeping/fiscal-years.store.ts'
import { ProblemError } from '../../platform/problem.ts'
import type { Workspace } from '../../access/workspace-access.store.ts'
import { KINDS } from '../../content/kinds.ts'
import type { RecordRow, Wanted } from '../../content/record-lists.store.ts'
import { balancesIn } from '../../content/bookkeeping/balances.store.ts'

type Client = Pick<PgClient, 'query'>

/** Raises `kind-not-offered` when the service has no records of this kind. */
export const refuseUnlessHeld = ({ subscription }: Pick<Workspace, 'subscription'>, kind: RecordKind): void => {
  if (!holds(subscription.service, kind)) throw new ProblemError({ code: 'kind-not-offered', kind })
}

/**
 * What a page asks for; `undefined` when no record can be in the year or the state that it asks for. Raises `invalid-request` for a cursor that
 * cannot be read.
 */
export const pageWanted = async (client: Client, subscriptionId: string, query: Input<typeof records.list>['query']): Promise<Wanted | undefined> => {
  const { kind, q, limit, cursor, year: day, state, order } = query
  const after = cursor === undefined ? undefined : keyOf(cursor)
  const { within: withinYear, states } = KINDS[kind]
  if (state && !states?.includes(state)) return undefined
  const wanted = { kind, q, limit: limit + 1, after, within: undefined, state, order }
  if (day === undefined || withinYear === null) return wanted
  const within = await withinYear(day, (each) => findYear(client, subscriptionId, each))
  return within && { ...wanted, within }
}

/** The records of a page that cannot be shown, each with the number of shown ones before it. */
export const unshownOf = (rows: readonly RecordRow[]): Answer<typeof records.list>['unshown'] => {
  let at = 0
  return rows.flatMap(({ id, view }) => {
    if (view === null) return { id, at }
    at += 1
    return []
  })
}

/** A zero character is refused: no key has one, and the database cannot store one. */
const keyOf = (cursor: string): string => {
  const [key = ''] = readCursor(cursor, 1)
  if (/\p{Cc}/u.test(key)) throw badCursor()
  return key
}

/** The balances of a fiscal year. Raises `year-unknown` for a day in no fiscal year; books without any year have no balances. */
export const balancesOf = async (client: Client, subscriptionId: string, day: string | undefined): Promise<Answer<typeof records.balances>> => {
  const year = day === undefined ? await findLatestYear(client, subscriptionId) : await findYear(client, subscriptionId, day)
  if (!year && day !== undefined) throw new ProblemError({ code: 'year-unknown' })
  if (!year) return { year: null, items: [] }
  const items = await balancesIn(client, subscriptionId, year)
  return { year: { from: year.from, to: year.to }, items: items.map(({ type: _type, ...balance }) => balance) }
}
