import { keepsBooks, type Telling } from '@portal/domain'
import type { Database, PgClient } from '../../platform/database.ts'
import { fiscalYearsOf } from '../../content/bookkeeping/fiscal-years.store.ts'
import { tell } from '../../events/tell.store.ts'
import { ProblemError } from '../../platform/problem.ts'
import { writeInWorkspace } from '../../access/workspace-writing.store.ts'
import { type BookWarning, warningsOf } from './book-warnings.ts'
import type { ImportTask } from './book-tasks.ts'
import { findOwner, type Owner, removeYears, saveAccounts, saveVouchers, saveYear } from './bookkeeping.store.ts'
import { planYears } from './plan-years.ts'
import { type ReadBooks, readBooks } from './read-books.ts'
import { storedVouchersOf, storedYearOf } from './stored-books.ts'

export type Imported = { readonly accounts: number; readonly vouchers: number; readonly rows: number; readonly warnings: readonly BookWarning[] }

/** Whether existing years with vouchers are replaced, and who imports when. */
export type Manner = { readonly replace: boolean; readonly telling: Telling }

export const refuseWithoutBooks = (service: Owner['service']): void => {
  if (!keepsBooks(service)) throw new ProblemError({ code: 'kind-not-offered', kind: 'voucher' })
}

/**
 * Imports a file for a person, once no other write holds the workspace. Raises `not-found`, `read-only`, `sie-unreadable`, and the problems of
 * `importBooks`.
 */
export const importInto = (
  database: Pick<Database, 'pool'>,
  { subscription, actor, party, at, replace, bytes }: Omit<ImportTask, 'kind'>,
): Promise<Imported> => {
  const books = readBooks(bytes)
  return writeInWorkspace(database, { subscription }, actor, async (client) =>
    importBooks(client, await findOwner(client, subscription.id), books, { replace, telling: { at, by: { actor, party } } }),
  )
}

/**
 * Imports a file in the caller's transaction and locks the workspace. Raises `kind-not-offered`, and `year-exists` when a year of the file already
 * has vouchers and `replace` is not set. `replace` removes that year's vouchers, opening balances and declared balances.
 */
export const importBooks = async (client: PgClient, owner: Owner, books: ReadBooks, { replace, telling }: Manner): Promise<Imported> => {
  refuseWithoutBooks(owner.service)
  const { document, warnings } = books
  const { subscriptionId, service, companyId, agencyId } = owner
  const known = await fiscalYearsOf(client, subscriptionId)
  const plan = planYears(document, known, replace)
  if ('taken' in plan) throw new ProblemError({ code: 'year-exists', from: plan.taken.from, to: plan.taken.to, vouchers: plan.taken.vouchers })
  await removeYears(client, subscriptionId, plan.replaced)
  const newest = known.every(({ from }) => from <= (plan.main?.from ?? ''))
  const filling = { client, subscriptionId, at: telling.at }
  await saveAccounts(filling, document.accounts, newest)
  for (const year of plan.written) await saveYear(filling, storedYearOf(document, year, plan))
  await saveVouchers(filling, storedVouchersOf(document, plan))
  const counts = { vouchers: document.vouchers.length, rows: document.vouchers.reduce((sum, { rows }) => sum + rows.length, 0) }
  await tell(client, telling, [{ type: 'sie-imported', companyId, agencyId, details: { service, subscriptionId, ...counts } }])
  return { accounts: document.accounts.length, ...counts, warnings: [...warnings, ...warningsOf(books, plan, owner.organisationNumber)] }
}
