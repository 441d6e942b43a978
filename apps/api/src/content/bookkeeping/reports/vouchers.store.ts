import type { PgClient } from '@portal/database'
import * as z from 'zod'
import { CORRECTED_BY } from '../corrections.store.ts'
import { storedVoucher, type StoredVoucher } from '../stored-year.ts'
import { batchesOf } from '../../../platform/cursor-rows.store.ts'
import { yearRange } from '../../workspace-keys.ts'

type Client = Pick<PgClient, 'query'>
type Year = { readonly from: string }

/** `content`: `null` where what is stored is no voucher. `correctedBy`: the names of the vouchers that correct it (G18). */
const listed = z.object({
  id: z.string(),
  key: z.string(),
  content: storedVoucher.nullable().catch(null),
  correctedBy: z.array(z.string()).nullable(),
})
export type StoredListed = z.output<typeof listed>
export type ListedVoucher = StoredListed & { readonly content: StoredVoucher }

export const isReadable = (listed: StoredListed): listed is ListedVoucher => listed.content !== null

const VOUCHERS = `
  SELECT r.id, r.key, r.content, ${CORRECTED_BY} AS "correctedBy" FROM workspace_record r
  WHERE r.subscription_id = $1 AND r.kind = 'voucher' AND r.key >= $2 AND r.key < $3`

/** A page of a year's vouchers in key order, after a key. */
export const voucherPage = async (client: Client, subscriptionId: string, { from }: Year, after: string | undefined, limit: number) => {
  const range = yearRange(from)
  const { rows } = await client.query({
    name: 'report-vouchers',
    text: `${VOUCHERS} AND r.key > $4 ORDER BY r.key LIMIT $5`,
    values: [subscriptionId, range.from, range.to, after ?? range.from, limit],
  })
  return z.array(listed).parse(rows)
}

/** Yields all of a year's vouchers, within the caller's transaction. */
export const voucherBatches = (client: PgClient, subscriptionId: string, { from }: Year): AsyncGenerator<readonly StoredListed[]> => {
  const range = yearRange(from)
  return batchesOf(client, (row) => listed.parse(row), `${VOUCHERS} ORDER BY r.key`, [subscriptionId, range.from, range.to])
}

/** Account names by number. */
export const accountNames = async (client: Client, subscriptionId: string): Promise<ReadonlyMap<string, string>> => {
  const { rows } = await client.query<{ number: string; name: string }>({
    name: 'account-names',
    text: `SELECT content->>'number' AS number, coalesce(content->>'name', '') AS name FROM workspace_record WHERE subscription_id = $1 AND kind = 'account'`,
    values: [subscriptionId],
  })
  return new Map(rows.map(({ number, name }) => [number, name]))
}
