import type { Answer, Input, reports } from '@portal/contract'
import { badCursor, pageOf, readCursor } from '../../../platform/cursor.ts'
import type { PgClient } from '../../../platform/database.ts'
import type { KnownYear } from '../../../content/bookkeeping/fiscal-years.store.ts'
import { ledgerPage, type LedgerPlace, openingsOf } from '../../../content/bookkeeping/reports/ledger.store.ts'

type Wanted = Pick<Input<typeof reports.generalLedger>['query'], 'from' | 'to' | 'cursor' | 'limit'>
type Place = LedgerPlace & { readonly balance: number }

/** A page of the general ledger. The running balance continues from the page before. Raises `invalid-request` for a cursor that cannot be read. */
export const readLedger = async (
  client: Pick<PgClient, 'query'>,
  subscriptionId: string,
  year: KnownYear,
  { from, to, cursor, limit }: Wanted,
): Promise<Answer<typeof reports.generalLedger>> => {
  const after = cursor === undefined ? undefined : placeOf(cursor)
  const openings = await openingsOf(client, subscriptionId, year)
  const bookings = await ledgerPage(client, subscriptionId, year, { from, to, after, limit: limit + 1 })
  let last: { readonly account: string; readonly balance: number } | undefined = after
  const rows = bookings.map((booking) => {
    const before: number = last?.account === booking.account ? last.balance : (openings.get(booking.account) ?? 0)
    const row = { ...booking, balance: before + booking.amount }
    last = row
    return row
  })
  return pageOf(
    rows,
    limit,
    ({ key: _key, place: _place, ...row }) => row,
    ({ account, date, key, place, balance }) => [account, date, key, place, balance],
  )
}

const placeOf = (cursor: string): Place => {
  const [account = '', date = '', key = '', place = '', balance = ''] = readCursor(cursor, 5)
  if (!/^\d{1,9}$/.test(place) || !/^-?\d{1,16}$/.test(balance)) throw badCursor()
  return { account, date, key, place: Number(place), balance: Number(balance) }
}
