import type { Answer, Input, records } from '@portal/contract'
import { ACCOUNTING_KINDS, holds, type RecordKind } from '@portal/domain'
import { badCursor, readCursor } from '../../platform/cursor.ts'
import type { PgClient } from '../../platform/database.ts'
import { findLatestYear, findYear, type KnownYear } from '../../content/bookkeeping/fiscal-years.store.ts'
import { ProblemError } from '../../platform/problem.ts'
import { monthRange, yearRange } from '../../content/workspace-keys.ts'
import type { Workspace } from '../../access/workspace-access.store.ts'
import type { Wanted } from '../../content/records.store.ts'
import { balancesIn } from '../../content/bookkeeping/balances.store.ts'

type Client = Pick<PgClient, 'query'>

/** Raises `kind-not-offered` when the service has no records of this kind. */
export const refuseUnlessHeld = ({ subscription }: Pick<Workspace, 'subscription'>, kind: RecordKind): void => {
  if (!holds(subscription.service, kind)) throw new ProblemError({ code: 'kind-not-offered', kind })
}

/** What a page asks for; `undefined` when the year it asks for has no records. Raises `invalid-request` for a cursor that cannot be read. */
export const pageWanted = async (client: Client, subscriptionId: string, query: Input<typeof records.list>['query']): Promise<Wanted | undefined> => {
  const { kind, q, limit, cursor, year: day, state, order } = query
  const wanted = {
    kind,
    q,
    limit: limit + 1,
    after: cursor === undefined ? undefined : keyOf(cursor),
    keys: undefined,
    days: undefined,
    state,
    order,
  }
  if (day === undefined || kind === 'account') return wanted
  if (kind === 'payslip') return { ...wanted, keys: monthRange(day.slice(0, 7)) }
  const year = await findYear(client, subscriptionId, day)
  if (kind === 'voucher' || kind === 'fiscal-year') return year && { ...wanted, keys: keysOf(kind, year) }
  if (!ACCOUNTING_KINDS.includes(kind)) return wanted
  return { ...wanted, days: year ? [year.from, year.to] : [`${day.slice(0, 4)}-01-01`, `${day.slice(0, 4)}-12-31`] }
}

const keysOf = (kind: 'voucher' | 'fiscal-year', { from }: KnownYear): readonly [string, string] => {
  const range = yearRange(from)
  return kind === 'voucher' ? [range.from, range.to] : [from, range.from]
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
