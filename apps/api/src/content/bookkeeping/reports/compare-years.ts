import { type AccountSums, addDays, type BalanceSheet, balanceSheetOf, type IncomeStatement, incomeStatementOf } from '@portal/domain'
import type { PgClient } from '../../../platform/database.ts'
import { balancesIn } from '../balances.store.ts'
import { findYear, type KnownYear } from '../fiscal-years.store.ts'

type Client = Pick<PgClient, 'query'>
type Span = Pick<KnownYear, 'from' | 'to'>
type Compared = { readonly previousYear: Span | null }

/** A year's income statement beside that of the year that ended the day before. */
export const compareIncome = async (client: Client, subscriptionId: string, year: Span): Promise<IncomeStatement & Compared> => {
  const { accounts, before, previousYear } = await twoYears(client, subscriptionId, year)
  return { previousYear, ...incomeStatementOf(accounts, before) }
}

/** A year's balance sheet beside that of the year that ended the day before. */
export const compareBalances = async (client: Client, subscriptionId: string, year: Span): Promise<BalanceSheet & Compared> => {
  const { accounts, before, previousYear } = await twoYears(client, subscriptionId, year)
  return { previousYear, ...balanceSheetOf(accounts, before) }
}

type TwoYears = Compared & { readonly accounts: readonly AccountSums[]; readonly before: readonly AccountSums[] | null }

/**
 * The accounts of a year and of the one before. `before` is null where the books do not have that year, or know it by its opening balances only: what it
 * came to is then unknown, and not nought.
 */
const twoYears = async (client: Client, subscriptionId: string, year: Span): Promise<TwoYears> => {
  const accounts = await balancesIn(client, subscriptionId, year)
  const found = await findYear(client, subscriptionId, addDays(year.from, -1))
  const before = found ? await balancesIn(client, subscriptionId, found) : []
  if (!found || before.every(({ change }) => change === 0)) return { accounts, before: null, previousYear: null }
  return { accounts, before, previousYear: { from: found.from, to: found.to } }
}
