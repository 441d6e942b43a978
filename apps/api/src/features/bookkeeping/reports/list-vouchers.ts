import type { Answer, Input, reports } from '@portal/contract'
import { pageOf, readCursor } from '../../../platform/cursor.ts'
import type { PgClient } from '../../../platform/database.ts'
import type { KnownYear } from '../../../content/bookkeeping/fiscal-years.store.ts'
import { accountNames, type StoredListed, voucherPage } from '../../../content/bookkeeping/reports/vouchers.store.ts'

type Wanted = Pick<Input<typeof reports.voucherList>['query'], 'cursor' | 'limit'>

/**
 * A page of a year's vouchers with their rows. A voucher that cannot be read is left out here; the list of records tells it in its place. Raises
 * `invalid-request` for a cursor that cannot be read.
 */
export const listVouchers = async (
  client: Pick<PgClient, 'query'>,
  subscriptionId: string,
  year: KnownYear,
  { cursor, limit }: Wanted,
): Promise<Answer<typeof reports.voucherList>> => {
  const [after] = cursor === undefined ? [] : readCursor(cursor, 1)
  const names = await accountNames(client, subscriptionId)
  const vouchers = await voucherPage(client, subscriptionId, year, after, limit + 1)
  const { items, nextCursor } = pageOf(
    vouchers,
    limit,
    (voucher) => viewOf(voucher, names),
    ({ key }) => [key],
  )
  return { items: items.flatMap((item) => item ?? []), nextCursor }
}

type Item = Answer<typeof reports.voucherList>['items'][number]

const viewOf = ({ id, correctedBy, content }: StoredListed, names: ReadonlyMap<string, string>): Item | undefined =>
  content === null
    ? undefined
    : {
        recordId: id,
        series: content.series,
        number: content.numberText ?? String(content.number ?? ''),
        date: content.date,
        text: content.text,
        correctedBy: correctedBy ?? [],
        rows: content.rows.map((row) => ({
          account: row.account,
          name: names.get(row.account) ?? '',
          text: row.text ?? '',
          amount: row.amount,
          struck: row.change === 'removed',
        })),
      }
