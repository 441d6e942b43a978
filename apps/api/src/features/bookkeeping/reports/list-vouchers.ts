import type { Answer, Input, reports } from '@portal/contract'
import { pageOf, readCursor } from '../../../platform/cursor.ts'
import type { PgClient } from '../../../platform/database.ts'
import type { KnownYear } from '../../../content/bookkeeping/fiscal-years.store.ts'
import { accountNames, voucherPage } from '../../../content/bookkeeping/reports/vouchers.store.ts'

type Wanted = Pick<Input<typeof reports.voucherList>['query'], 'cursor' | 'limit'>

/** A page of a year's vouchers with their rows. Raises `invalid-request` for a cursor that cannot be read. */
export const listVouchers = async (
  client: Pick<PgClient, 'query'>,
  subscriptionId: string,
  year: KnownYear,
  { cursor, limit }: Wanted,
): Promise<Answer<typeof reports.voucherList>> => {
  const [after] = cursor === undefined ? [] : readCursor(cursor, 1)
  const names = await accountNames(client, subscriptionId)
  const vouchers = await voucherPage(client, subscriptionId, year, after, limit + 1)
  return pageOf(
    vouchers,
    limit,
    ({ id, correctedBy, content: { series, number, numberText, date, text, rows } }) => ({
      recordId: id,
      series,
      number: numberText ?? String(number ?? ''),
      date,
      text,
      correctedBy: correctedBy ?? [],
      rows: rows.map((row) => ({
        account: row.account,
        name: names.get(row.account) ?? '',
        text: row.text ?? '',
        amount: row.amount,
        struck: row.change === 'removed',
      })),
    }),
    ({ key }) => [key],
  )
}
