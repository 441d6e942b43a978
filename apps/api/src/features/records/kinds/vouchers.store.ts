import type { PgClient } from '@portal/database'
import * as z from 'zod'
import { accountKey, seriesRange } from '../../../platform/workspace-keys.ts'

type Client = Pick<PgClient, 'query'>

/** Of these account numbers, those that are not in the chart of accounts. */
export const unknownAccounts = async (client: Client, subscriptionId: string, numbers: readonly string[]): Promise<readonly string[]> => {
  const { rows } = await client.query<{ key: string }>({
    name: 'accounts-known',
    text: `SELECT key FROM workspace_record WHERE subscription_id = $1 AND kind = 'account' AND key = ANY($2::text[])`,
    values: [subscriptionId, numbers.map(accountKey)],
  })
  const known = new Set(rows.map(({ key }) => key))
  return numbers.filter((number) => !known.has(accountKey(number)))
}

/** The number after the highest in its series and year. */
export const nextNumber = async (client: Client, subscriptionId: string, yearFrom: string, series: string): Promise<number> => {
  const { from, to } = seriesRange(yearFrom, series)
  const { rows } = await client.query<{ number: number }>({
    name: 'voucher-last',
    text: `SELECT (content->>'number')::float8 AS number FROM workspace_record
           WHERE subscription_id = $1 AND kind = 'voucher' AND key >= $2 AND key < $3 ORDER BY key DESC LIMIT 1`,
    values: [subscriptionId, from, to],
  })
  return (rows[0]?.number ?? 0) + 1
}

/** A voucher of these years changed, so what a file declared of them is no longer true. */
export const forgetDeclared = (client: Client, subscriptionId: string, yearsFrom: readonly string[]) =>
  client.query({
    name: 'declared-forget',
    text: `UPDATE workspace_record SET content = jsonb_set(content, '{declared}', 'null'), version = version + 1, updated_at = now()
           WHERE subscription_id = $1 AND kind = 'fiscal-year' AND key = ANY($2::text[]) AND content->'declared' <> 'null'`,
    values: [subscriptionId, yearsFrom],
  })

/** Whether a voucher books on an account, or a year begins or is declared to end with it. */
export const isInUse = async (client: Client, subscriptionId: string, account: string): Promise<boolean> => {
  const { rows } = await client.query<{ used: boolean }>({ name: 'account-used', text: USED, values: [subscriptionId, account] })
  return rows[0]?.used === true
}

const USED = `
  SELECT EXISTS (SELECT FROM workspace_record WHERE subscription_id = $1 AND kind = 'voucher'
      AND content @> jsonb_build_object('rows', jsonb_build_array(jsonb_build_object('account', $2::text))))
    OR EXISTS (SELECT FROM workspace_record y,
        jsonb_array_elements(jsonb_build_array(y.content->'opening', y.content #> '{declared,closing}', y.content #> '{declared,results}')) AS list,
        jsonb_array_elements(CASE jsonb_typeof(list) WHEN 'array' THEN list ELSE '[]' END) AS balance
      WHERE y.subscription_id = $1 AND y.kind = 'fiscal-year' AND balance->>0 = $2 AND balance->>1 <> '0') AS used`

const balance = z.object({ account: z.string(), name: z.string(), opening: z.coerce.number(), change: z.coerce.number(), closing: z.coerce.number() })
export type Balance = z.output<typeof balance>

/** Öre: what each account of a fiscal year opened with, what its vouchers booked on it (removed rows do not count), and the sum. */
export const balancesIn = async (
  client: Client,
  subscriptionId: string,
  year: { readonly from: string; readonly to: string },
): Promise<readonly Balance[]> => {
  const { rows } = await client.query({ name: 'balances', text: BALANCES, values: [subscriptionId, year.from, year.to] })
  return z.array(balance).parse(rows)
}

const BALANCES = `
  WITH opening AS (
    SELECT o->>0 AS account, (o->>1)::numeric AS amount FROM workspace_record y, jsonb_array_elements(y.content->'opening') AS o
    WHERE y.subscription_id = $1 AND y.kind = 'fiscal-year' AND y.key = $2
  ), booked AS (
    SELECT row->>'account' AS account, sum((row->>'amount')::numeric) AS amount FROM workspace_record v, jsonb_array_elements(v.content->'rows') AS row
    WHERE v.subscription_id = $1 AND v.kind = 'voucher' AND v.key >= $2::text || '/' AND v.key < $2::text || '0'
      AND v.accounting_date BETWEEN $2::text::date AND $3::date AND row->>'change' IS DISTINCT FROM 'removed' GROUP BY 1
  )
  SELECT account, coalesce(a.content->>'name', '') AS name, coalesce(o.amount, 0) AS opening, coalesce(b.amount, 0) AS change,
    coalesce(o.amount, 0) + coalesce(b.amount, 0) AS closing
  FROM opening o FULL JOIN booked b USING (account)
  LEFT JOIN workspace_record a ON a.subscription_id = $1 AND a.kind = 'account' AND a.content->>'number' = account
  ORDER BY a.key, account`
