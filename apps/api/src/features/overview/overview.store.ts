import type { PgClient } from '@portal/database'
import type { YearSums } from '@portal/domain'
import * as z from 'zod'
import { ACCOUNTS } from '../../content/bookkeeping/accounts-of.ts'
import { IS_YEAR } from '../../content/bookkeeping/fiscal-years.store.ts'
import { arrayIn, numberIn } from '../../content/stored-sql.ts'

type Client = Pick<PgClient, 'query'>

const found = z.object({ id: z.string(), from: z.string(), to: z.string(), hasVouchers: z.boolean() })
/** A fiscal year of one of several workspaces; `id` is the workspace's. */
export type BookedYear = z.output<typeof found>

/** The fiscal years of these workspaces, oldest first, and whether they contain any voucher. Vouchers are not counted. */
export const yearsIn = async (client: Client, subscriptionIds: readonly string[]): Promise<readonly BookedYear[]> => {
  const { rows } = await client.query({
    name: 'overview-years',
    text: `SELECT y.subscription_id AS id, y.key AS "from", y.content->>'to' AS "to", EXISTS (
             SELECT FROM workspace_record v WHERE v.subscription_id = y.subscription_id AND v.kind = 'voucher'
               AND v.key >= y.key || '/' AND v.key < y.key || '0') AS "hasVouchers"
           FROM workspace_record y WHERE y.subscription_id = ANY($1::uuid[]) AND y.kind = 'fiscal-year' AND ${IS_YEAR} ORDER BY y.key`,
    values: [subscriptionIds],
  })
  return z.array(found).parse(rows)
}

const type = z.enum(['T', 'S', 'K', 'I']).nullable().catch(null)
const sum = z.object({ month: z.string().nullable(), account: z.string(), type, amount: z.coerce.number() })

/** A fiscal year's opening balances, and what each month booked on each account, in öre. Removed rows do not count. */
export const yearSums = async (client: Client, { id, from, to }: Pick<BookedYear, 'id' | 'from' | 'to'>): Promise<YearSums> => {
  const { rows } = await client.query({ name: 'overview-sums', text: SUMS, values: [id, from, to] })
  const sums = z.array(sum).parse(rows)
  return {
    from,
    to,
    opening: sums.flatMap(({ month, ...rest }) => (month === null ? [rest] : [])),
    booked: sums.flatMap(({ month, ...rest }) => (month === null ? [] : [{ month, ...rest }])),
  }
}

const SUMS = `
  WITH sums AS (
    SELECT NULL AS month, o->>0 AS account, ${numberIn('o->1')} AS amount
    FROM workspace_record y, jsonb_array_elements(${arrayIn(`y.content->'opening'`)}) AS o
    WHERE o->>0 IS NOT NULL AND y.subscription_id = $1 AND y.kind = 'fiscal-year' AND y.key = $2
    UNION ALL
    SELECT to_char(v.accounting_date, 'YYYY-MM'), row->>'account', sum(${numberIn(`row->'amount'`)})
    FROM workspace_record v, jsonb_array_elements(${arrayIn(`v.content->'rows'`)}) AS row
    WHERE row->>'account' IS NOT NULL AND v.subscription_id = $1 AND v.kind = 'voucher' AND v.key >= $2::text || '/' AND v.key < $2::text || '0'
      AND v.accounting_date BETWEEN $2::text::date AND $3::date AND row->>'change' IS DISTINCT FROM 'removed' GROUP BY 1, 2
  )
  SELECT s.month, s.account, (${ACCOUNTS})->s.account->>'type' AS type, coalesce(s.amount, 0) AS amount FROM sums s`
