import type { PgClient } from '@portal/database'
import type { BookYear, VoucherSums } from '@portal/domain'
import * as z from 'zod'
import { arrayIn, numberIn } from '../../content/stored-sql.ts'
import { yearRange } from '../../content/workspace-keys.ts'

const row = z.object({ vouchers: z.number(), debit: z.coerce.number(), result: z.coerce.number(), opening: z.number() })
/** What a year of the books comes to, with the number of its opening balances. */
export type YearBefore = VoucherSums & { readonly opening: number }

/** What these years of the books come to, by their first day. */
export const yearsBefore = async (
  client: Pick<PgClient, 'query'>,
  subscriptionId: string,
  years: readonly BookYear[],
): Promise<ReadonlyMap<string, YearBefore>> => {
  const found = new Map<string, YearBefore>()
  for (const { id, from } of years) {
    const range = yearRange(from)
    const { rows } = await client.query({ name: 'year-before', text: SUMS, values: [subscriptionId, range.from, range.to, id] })
    found.set(from, row.parse(rows[0]))
  }
  return found
}

/** The accounts of classes 3–8 are the result's, as in `sumsBy` of the domain. */
const SUMS = `
  SELECT count(*)::int AS vouchers, coalesce(sum(s.debit), 0) AS debit, coalesce(sum(s.result), 0) AS result,
    (SELECT jsonb_array_length(${arrayIn(`y.content->'opening'`)}) FROM workspace_record y WHERE y.id = $4) AS opening
  FROM workspace_record v CROSS JOIN LATERAL (
    SELECT sum(greatest(${numberIn(`row->'amount'`)}, 0)) AS debit,
      sum(-(${numberIn(`row->'amount'`)})) FILTER (WHERE row->>'account' COLLATE "C" >= '3' AND row->>'account' COLLATE "C" < '9') AS result
    FROM jsonb_array_elements(${arrayIn(`v.content->'rows'`)}) AS row WHERE row->>'change' IS DISTINCT FROM 'removed') AS s
  WHERE v.subscription_id = $1 AND v.kind = 'voucher' AND v.key >= $2 AND v.key < $3`
