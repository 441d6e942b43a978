import type { PgClient } from '../../platform/database.ts'
import { type FiscalYear, fiscalYearsOf } from './fiscal-years.store.ts'
import { balancesIn } from './balances.store.ts'
import { loadAccounts, loadYears } from './books.store.ts'
import { type Books, isDeclared } from './compose-document.ts'

/** The accounts' sums, by the first day of their year. */
export type Closings = Map<string, Awaited<ReturnType<typeof balancesIn>>>

/**
 * Loads the books around one fiscal year, without vouchers, in the caller's transaction; `undefined`: there is no such year. Years in `closings`
 * are not summed again, and new sums are added to it.
 */
export const loadBooks = async (
  client: PgClient,
  subscriptionId: string,
  company: Books['company'],
  choose: (years: readonly FiscalYear[]) => FiscalYear | undefined,
  closings: Closings = new Map(),
): Promise<Books | undefined> => {
  const known = await fiscalYearsOf(client, subscriptionId)
  const chosen = choose(known)
  const years = await loadYears(client, subscriptionId)
  const wanted = years.find(({ from }) => from === chosen?.from)
  if (!wanted) return undefined
  for (const year of years) {
    const vouchers = known.find(({ from }) => from === year.from)?.vouchers ?? 0
    if (!isDeclared(year) && vouchers > 0 && !closings.has(year.from)) closings.set(year.from, await balancesIn(client, subscriptionId, year))
  }
  return { company, accounts: await loadAccounts(client, subscriptionId), years, wanted, closings }
}
