import { type AddingManner, keepsBooks, type Telling } from '@portal/domain'
import type { SieForm } from '@portal/sie'
import type { Database, PgClient } from '../../platform/database.ts'
import { type FiscalYear, fiscalYearsOf } from '../../content/bookkeeping/fiscal-years.store.ts'
import { tell } from '../../events/tell.store.ts'
import { ProblemError } from '../../platform/problem.ts'
import { writeInWorkspace } from '../../access/workspace-writing.store.ts'
import { addVouchers } from './add-vouchers.ts'
import { type BookWarning, foreignCompany, warningsOf } from './book-warnings.ts'
import type { ImportTask } from './book-tasks.ts'
import { findOwner, type Owner, removeYears, saveAccounts, saveVouchers, saveYear } from './bookkeeping.store.ts'
import { planYears } from './plan-years.ts'
import { type ReadBooks, readBooks } from './read-books.ts'
import { storedVouchersOf, storedYearOf } from './stored-books.ts'

/** `form` says what the file was taken for; `skipped` counts vouchers of the file that were left out. */
export type Imported = {
  readonly form: SieForm
  readonly accounts: number
  readonly vouchers: number
  readonly rows: number
  readonly skipped: number
  readonly warnings: readonly BookWarning[]
}

/** Whether existing years with vouchers are replaced, what becomes of vouchers that are there already or whose number is taken, who imports and when. */
export type Manner = AddingManner & { readonly replace: boolean; readonly telling: Telling }

export const refuseWithoutBooks = (service: Owner['service']): void => {
  if (!keepsBooks(service)) throw new ProblemError({ code: 'kind-not-offered', kind: 'voucher' })
}

/**
 * Imports a file for a person, once no other write holds the workspace. Raises `not-found`, `read-only`, `sie-unreadable`, and the problems of
 * `importBooks`.
 */
export const importInto = (
  database: Pick<Database, 'pool'>,
  { subscription, actor, party, at, replace, again, taken, bytes }: Omit<ImportTask, 'kind'>,
): Promise<Imported> => {
  const books = readBooks(bytes)
  return writeInWorkspace(database, { subscription }, actor, async (client) =>
    importBooks(client, await findOwner(client, subscription.id), books, { replace, again, taken, telling: { at, by: { actor, party } } }),
  )
}

/**
 * Imports a file in the caller's transaction and locks the workspace. A file that brings vouchers adds them to the years that the books have and never
 * removes any (G18); books without years take the calendar year of its vouchers. Raises `kind-not-offered`; for vouchers `replace-not-offered` and the
 * problems of `addVouchers`; `year-exists` when a year of the file already has vouchers and `replace` is not set. `replace` removes that year's
 * vouchers, opening balances and declared balances.
 */
export const importBooks = async (client: PgClient, owner: Owner, books: ReadBooks, manner: Manner): Promise<Imported> => {
  refuseWithoutBooks(owner.service)
  const known = await fiscalYearsOf(client, owner.subscriptionId)
  return books.form === 'vouchers' && known.length > 0
    ? importVouchers(client, owner, books, known, manner)
    : importYears(client, owner, books, known, manner)
}

const importVouchers = async (
  client: PgClient,
  { subscriptionId, service, companyId, agencyId, organisationNumber }: Owner,
  books: ReadBooks,
  known: readonly FiscalYear[],
  manner: Manner,
): Promise<Imported> => {
  const { document, warnings } = books
  if (manner.replace) throw new ProblemError({ code: 'replace-not-offered' })
  const added = await addVouchers({ client, subscriptionId, at: manner.telling.at }, document, known, manner)
  const { vouchers, rows } = added
  const event = { type: 'sie-imported', companyId, agencyId, details: { service, subscriptionId, vouchers, rows } } as const
  if (vouchers > 0) await tell(client, manner.telling, [event])
  const ofFile = warnings.filter(({ code }) => !JUDGED_BY_THE_BOOKS.has(code))
  return { form: 'vouchers', ...added, warnings: [...ofFile, ...foreignCompany(books, organisationNumber), ...added.warnings] }
}

/** Warnings about a file's own years and accounts, which the books that take its vouchers know better. */
const JUDGED_BY_THE_BOOKS: ReadonlySet<string> = new Set(['year-derived', 'voucher-outside-years', 'account-undeclared'])

const importYears = async (
  client: PgClient,
  owner: Owner,
  books: ReadBooks,
  known: readonly FiscalYear[],
  { replace, telling }: Manner,
): Promise<Imported> => {
  const { document, warnings, form } = books
  const { subscriptionId, service, companyId, agencyId } = owner
  if (document.years.length === 0 && document.vouchers.length > 0) throw new ProblemError({ code: 'sie-unreadable', line: 0, reason: 'year-missing' })
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
  const own = warningsOf(books, plan, owner.organisationNumber)
  return { form, accounts: document.accounts.length, ...counts, skipped: 0, warnings: [...warnings, ...own] }
}
