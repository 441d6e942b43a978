import type { PgClient } from '@portal/database'
import * as z from 'zod'
import { arrayIn, numberIn } from '../../stored-sql.ts'
import { ACCOUNTS } from '../accounts-of.ts'
import { rowsOf } from '../../../platform/cursor-rows.store.ts'
import { yearRange } from '../../workspace-keys.ts'

type Client = Pick<PgClient, 'query'>
type Year = { readonly from: string; readonly to: string }

const booking = z.object({
  account: z.string(),
  name: z.string(),
  recordId: z.string(),
  key: z.string(),
  place: z.coerce.number(),
  series: z.string(),
  number: z.string(),
  date: z.string(),
  text: z.string(),
  amount: z.coerce.number(),
})
/** A voucher's row in the general ledger; `place` is its position in the voucher. */
export type Booking = z.output<typeof booking>
export type LedgerPlace = Pick<Booking, 'account' | 'date' | 'key' | 'place'>
export type LedgerWanted = {
  readonly from: string | undefined
  readonly to: string | undefined
  readonly after: LedgerPlace | undefined
  readonly limit: number
}

/** A page of the ledger's rows, by account, day and voucher. Removed rows are left out, and so are vouchers dated outside the year they came with. */
export const ledgerPage = async (client: Client, subscriptionId: string, year: Year, wanted: LedgerWanted): Promise<readonly Booking[]> => {
  const values: unknown[] = [...yearValues(subscriptionId, year)]
  const add = (value: unknown): string => `$${values.push(value)}`
  const { from, to, after, limit } = wanted
  const isOne = from !== undefined && from === to
  const conditions = [
    ...(isOne ? [`b.account = ${add(from)}`] : []),
    ...(from === undefined ? [] : [`${ORDER_OF_ACCOUNT} >= lpad(${add(from)}::text, 10, '0')`]),
    ...(to === undefined ? [] : [`${ORDER_OF_ACCOUNT} <= lpad(${add(to)}::text, 10, '0')`]),
    ...(after ? [`(${ORDER}) > (${placeIn(after, add)})`] : []),
  ]
  // Only vouchers with this account are read.
  const holding = isOne ? `AND v.content @> ${holdingAccount(add(from))}` : ''
  const { rows } = await client.query(
    `${bookings(holding)} SELECT b.*, ${NAME} AS name FROM (
       SELECT * FROM bookings b ${conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : ''} ORDER BY ${ORDER} LIMIT ${add(limit)}
     ) b ORDER BY ${ORDER}`,
    values,
  )
  return z.array(booking).parse(rows)
}

/** Yields the whole ledger, within the caller's transaction. */
export const ledgerRows = (client: PgClient, subscriptionId: string, year: Year): AsyncGenerator<Booking> =>
  rowsOf(
    client,
    (row) => booking.parse(row),
    `${bookings('')} SELECT b.*, ${NAME} AS name FROM bookings b ORDER BY ${ORDER}`,
    yearValues(subscriptionId, year),
  )

const opening = z.object({ account: z.string(), amount: z.coerce.number() })

/** The accounts' opening balances of a year, in öre. */
export const openingsOf = async (client: Client, subscriptionId: string, { from }: Year): Promise<ReadonlyMap<string, number>> => {
  const { rows } = await client.query({
    name: 'openings',
    text: `SELECT o->>0 AS account, coalesce(${numberIn('o->1')}, 0) AS amount
           FROM workspace_record y, jsonb_array_elements(${arrayIn(`y.content->'opening'`)}) AS o
           WHERE o->>0 IS NOT NULL AND y.subscription_id = $1 AND y.kind = 'fiscal-year' AND y.key = $2`,
    values: [subscriptionId, from],
  })
  return new Map(rows.map((row) => opening.parse(row)).map(({ account, amount }) => [account, amount]))
}

const yearValues = (subscriptionId: string, year: Year): readonly unknown[] => {
  const range = yearRange(year.from)
  return [subscriptionId, range.from, range.to, year.from, year.to]
}

/** SQL: the place of a row in the order of `ORDER`. */
const placeIn = ({ account, date, key, place }: LedgerPlace, add: (value: unknown) => string): string =>
  `lpad(${add(account)}::text, 10, '0'), ${[account, date, key].map(add).join(', ')}, ${add(place)}::bigint`

const holdingAccount = (account: string): string => `jsonb_build_object('rows', jsonb_build_array(jsonb_build_object('account', ${account}::text)))`
const ORDER_OF_ACCOUNT = `lpad(b.account, 10, '0') COLLATE "C"`
const ORDER = `${ORDER_OF_ACCOUNT}, b.account COLLATE "C", b.date, b.key, b.place`
const NAME = `coalesce((${ACCOUNTS})->b.account->>'name', '')`

const bookings = (holding: string): string => `
  WITH bookings AS (
    SELECT row->>'account' AS account, v.id AS "recordId", v.key, place, coalesce(v.content->>'series', '') AS series,
      coalesce(v.content->>'numberText', v.content->>'number', '') AS number, v.accounting_date::text AS date,
      coalesce(nullif(row->>'text', ''), v.content->>'text', '') AS text, coalesce(${numberIn(`row->'amount'`)}, 0) AS amount
    FROM workspace_record v CROSS JOIN LATERAL jsonb_array_elements(${arrayIn(`v.content->'rows'`)}) WITH ORDINALITY AS rows(row, place)
    WHERE v.subscription_id = $1 AND v.kind = 'voucher' AND v.key >= $2 AND v.key < $3 AND v.accounting_date BETWEEN $4::date AND $5::date
      AND row->>'account' IS NOT NULL AND row->>'change' IS DISTINCT FROM 'removed' ${holding}
  )`
