import type { PgClient } from '@portal/database'
import { accountKey, seriesRange } from '../workspace-keys.ts'

type Client = Pick<PgClient, 'query'>

/** Those of the account numbers that are not in the chart of accounts. */
export const unknownAccounts = async (client: Client, subscriptionId: string, numbers: readonly string[]): Promise<readonly string[]> => {
  const { rows } = await client.query<{ key: string }>({
    name: 'accounts-known',
    text: `SELECT key FROM workspace_record WHERE subscription_id = $1 AND kind = 'account' AND key = ANY($2::text[])`,
    values: [subscriptionId, numbers.map(accountKey)],
  })
  const known = new Set(rows.map(({ key }) => key))
  return numbers.filter((number) => !known.has(accountKey(number)))
}

/** The next number of a series in a year. */
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

/** The number of an account; `null`: the record is gone. */
export const accountNumberOf = async (client: Client, recordId: string): Promise<string | null> => {
  const text = `SELECT content->>'number' AS number FROM workspace_record WHERE id = $1`
  return (await client.query<{ number: string }>({ name: 'account-number', text, values: [recordId] })).rows[0]?.number ?? null
}

/** The series and number of a voucher; a file may have given it no number, or one that is none. */
export const seriesAndNumberOf = async (client: Client, recordId: string): Promise<{ readonly series: string; readonly number: number | null }> => {
  const text = `SELECT content->>'series' AS series, (content->>'number')::float8 AS number FROM workspace_record WHERE id = $1`
  const { rows } = await client.query<{ series: string; number: number | null }>({ name: 'voucher-number', text, values: [recordId] })
  return rows[0] ?? { series: '', number: null }
}

/** Removes the declared balances of these years: a voucher changed, so they are no longer true. */
export const forgetDeclared = (
  { client, subscriptionId, now }: { readonly client: Client; readonly subscriptionId: string; readonly now: Date },
  yearsFrom: readonly string[],
) =>
  client.query({
    name: 'declared-forget',
    text: `UPDATE workspace_record SET content = jsonb_set(content, '{declared}', 'null'), version = version + 1, updated_at = $3
           WHERE subscription_id = $1 AND kind = 'fiscal-year' AND key = ANY($2::text[]) AND content->'declared' <> 'null'`,
    values: [subscriptionId, yearsFrom, now],
  })

/** Whether an account is used by a voucher, or by a year's opening or declared balances. */
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
