import pg from 'pg'

type Bare = { readonly read: () => Promise<unknown>; readonly close: () => Promise<void> }

/** The sums of a balance sheet by one named statement: each account's opening balance, what was booked on it, and its name. */
export const openBareBalances = async (url: string, subscriptionId: string): Promise<Bare> => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const query = { name: 'bare-balances', text: BALANCES, values: [subscriptionId, '2026-01-01', '2026-12-31'] }
  return {
    read: async () => {
      const { rows } = await client.query(query)
      if (rows.length === 0) throw new Error('the statement returned no balances')
      return rows.length
    },
    close: () => client.end(),
  }
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
  SELECT account, a.content->>'name' AS name, coalesce(o.amount, 0) AS opening, coalesce(b.amount, 0) AS change
  FROM opening o FULL JOIN booked b USING (account)
  LEFT JOIN workspace_record a ON a.subscription_id = $1 AND a.kind = 'account' AND a.key = lpad(account, 10, '0') ORDER BY account`
