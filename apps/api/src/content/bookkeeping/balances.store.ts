import type { PgClient } from '@portal/database'
import * as z from 'zod'
import { arrayIn, numberIn } from '../stored-sql.ts'
import { ACCOUNTS } from './accounts-of.ts'

type Client = Pick<PgClient, 'query'>

const balance = z.object({
  account: z.string(),
  name: z.string(),
  type: z.enum(['T', 'S', 'K', 'I']).nullable().catch(null),
  opening: z.coerce.number(),
  change: z.coerce.number(),
  closing: z.coerce.number(),
})
export type Balance = z.output<typeof balance>

/**
 * For each account of a fiscal year its opening balance, the sum of its vouchers' rows (removed rows do not count) and the total, in öre. What cannot be
 * read of a stored content does not count.
 */
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
    SELECT o->>0 AS account, ${numberIn('o->1')} AS amount FROM workspace_record y, jsonb_array_elements(${arrayIn(`y.content->'opening'`)}) AS o
    WHERE o->>0 IS NOT NULL AND y.subscription_id = $1 AND y.kind = 'fiscal-year' AND y.key = $2
  ), booked AS (
    SELECT row->>'account' AS account, sum(${numberIn(`row->'amount'`)}) AS amount
    FROM workspace_record v, jsonb_array_elements(${arrayIn(`v.content->'rows'`)}) AS row
    WHERE row->>'account' IS NOT NULL AND v.subscription_id = $1 AND v.kind = 'voucher' AND v.key >= $2::text || '/' AND v.key < $2::text || '0'
      AND v.accounting_date BETWEEN $2::text::date AND $3::date AND row->>'change' IS DISTINCT FROM 'removed' GROUP BY 1
  )
  SELECT account, coalesce(known->>'name', '') AS name, known->>'type' AS type, coalesce(o.amount, 0) AS opening, coalesce(b.amount, 0) AS change,
    coalesce(o.amount, 0) + coalesce(b.amount, 0) AS closing
  FROM opening o FULL JOIN booked b USING (account) CROSS JOIN LATERAL (SELECT (${ACCOUNTS})->account AS known)
  ORDER BY known->>'key' COLLATE "C", account`
