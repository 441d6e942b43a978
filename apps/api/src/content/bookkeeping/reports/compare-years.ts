import { addDays, type IncomeStatement, incomeStatementOf } from '@portal/domain'
import type { PgClient } from '../../../platform/database.ts'
import { balancesIn } from '../balances.store.ts'
import { findYear, type KnownYear } from '../fiscal-years.store.ts'

type Span = Pick<KnownYear, 'from' | 'to'>

/**
 * A year's income statement beside that of the year that ended the day before. `previousYear` is null where the books do not have that year, or know
 * it by its balances only: its result is then unknown, and not nought.
 */
export const compareYears = async (
  client: Pick<PgClient, 'query'>,
  subscriptionId: string,
  year: Span,
): Promise<IncomeStatement & { readonly previousYear: Span | null }> => {
  const accounts = await balancesIn(client, subscriptionId, year)
  const before = await findYear(client, subscriptionId, addDays(year.from, -1))
  const sums = before ? await balancesIn(client, subscriptionId, before) : []
  if (!before || sums.every(({ change }) => change === 0)) return { previousYear: null, ...incomeStatementOf(accounts) }
  return { previousYear: { from: before.from, to: before.to }, ...incomeStatementOf(accounts, sums) }
}
