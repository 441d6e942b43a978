import type { PgClient } from '@portal/database'
import { distinct, type IncomingVoucher, type StandingVoucher } from '@portal/domain'
import * as z from 'zod'
import { seriesRange, voucherKey, yearOfKey } from '../../content/workspace-keys.ts'
import { likenessOf } from './likeness.ts'

const row = z.object({
  key: z.string(),
  series: z.string(),
  number: z.number().nullable(),
  date: z.string(),
  rows: z.array(z.object({ account: z.string(), amount: z.number(), change: z.string().optional() })),
})

type Client = Pick<PgClient, 'query'>
type Numbered = Pick<IncomingVoucher, 'series' | 'number' | 'date'>

/** The vouchers of these days, and those that have one of these numbers in one of these years. */
export const standingVouchers = async (
  client: Client,
  subscriptionId: string,
  years: readonly { readonly from: string }[],
  vouchers: readonly Numbered[],
): Promise<readonly StandingVoucher[]> => {
  const keys = vouchers.flatMap(({ series, number }) => (number === null ? [] : years.map(({ from }) => voucherKey(from, series, number))))
  const { rows } = await client.query({
    name: 'vouchers-standing',
    text: `SELECT key, content->>'series' AS series, (content->>'number')::float8 AS number, content->>'date' AS date, content->'rows' AS rows
           FROM workspace_record WHERE subscription_id = $1 AND kind = 'voucher' AND (key = ANY($2::text[]) OR accounting_date = ANY($3::date[]))`,
    values: [subscriptionId, distinct(keys), distinct(vouchers.map(({ date }) => date))],
  })
  return z
    .array(row)
    .parse(rows)
    .map(({ key, series, number, date, rows: booked }) => ({ year: yearOfKey(key), series, number, likeness: likenessOf(date, booked) }))
}

/** The highest number of each of these series in each of these years. */
export const lastNumbers = async (
  client: Client,
  subscriptionId: string,
  years: readonly { readonly from: string }[],
  series: readonly string[],
): Promise<(year: string, series: string) => number> => {
  const ranges = years.flatMap(({ from }) => series.map((each) => ({ year: from, series: each, ...seriesRange(from, each) })))
  const { rows } = await client.query<{ year: string; series: string; last: number }>(
    `SELECT r.year, r.series, coalesce((SELECT (v.content->>'number')::float8 FROM workspace_record v
       WHERE v.subscription_id = $1 AND v.kind = 'voucher' AND v.key >= r.from AND v.key < r.to ORDER BY v.key DESC LIMIT 1), 0) AS last
     FROM json_to_recordset($2::json) AS r(year text, series text, "from" text, "to" text)`,
    [subscriptionId, JSON.stringify(ranges)],
  )
  const found = new Map(rows.map((each) => [`${each.year}/${each.series}`, each.last]))
  return (year, name) => found.get(`${year}/${name}`) ?? 0
}
