import { addDays, type IncomeStatement, incomeStatementOf } from '@portal/domain'
import type { PgClient } from '../../../platform/database.ts'
import { balancesIn } from '../balances.store.ts'
import { findYear, type KnownYear } from '../fiscal-years.store.ts'

type Span = Pick<KnownYear, 'from' | 'to'>

/** A year's income statement beside that of the year that ended the day before, where the books have it. */
export const compareYears = async (
  client: Pick<PgClient, 'query'>,
  subscriptionId: string,
  year: Span,
): Promise<IncomeStatement & { readonly previousYear: Span | null }> => {
  const before = await findYear(client, subscriptionId, addDays(year.from, -1))
  const accounts = await balancesIn(client, subscriptionId, year)
  return {
    previousYear: before ? { from: before.from, to: before.to } : null,
    ...incomeStatementOf(accounts, before ? await balancesIn(client, subscriptionId, before) : null),
  }
}
