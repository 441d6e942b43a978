import type { Answer, Input, invoicing } from '@portal/contract'
import { ageOf, AGES, type Day, daysLate } from '@portal/domain'
import { pageOf, readCursor } from '../../platform/cursor.ts'
import type { PgClient } from '../../platform/database.ts'
import { owedByDays, owedOn } from './ledger.store.ts'

type Wanted = Pick<Input<typeof invoicing.ledger>['query'], 'cursor' | 'limit'>

/** A page of the customer ledger, with sums over the whole ledger. Raises `invalid-request` for a cursor that cannot be read. */
export const readLedger = async (
  client: Pick<PgClient, 'query'>,
  subscriptionId: string,
  day: Day,
  { cursor, limit }: Wanted,
): Promise<Answer<typeof invoicing.ledger>> => {
  const [buyer = '', dueDate = '', key = ''] = cursor === undefined ? [] : readCursor(cursor, 3)
  const rows = await owedOn(client, subscriptionId, day, cursor === undefined ? undefined : { buyer, dueDate, key }, limit + 1)
  const days = await owedByDays(client, subscriptionId, day)
  const ages = AGES.map((age) => {
    const own = days.filter(({ late }) => ageOf(late) === age)
    return { age, count: own.reduce((sum, { count }) => sum + count, 0), amount: own.reduce((sum, { amount }) => sum + amount, 0) }
  })
  return {
    day,
    total: ages.reduce((sum, { amount }) => sum + amount, 0),
    ages,
    ...pageOf(
      rows,
      limit,
      ({ key: _key, ...row }) => ({ ...row, daysLate: daysLate(row.dueDate, day) }),
      (row) => [row.buyer, row.dueDate, row.key],
    ),
  }
}
