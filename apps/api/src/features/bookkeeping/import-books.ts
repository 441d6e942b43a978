import type { SieImportAnswer } from '@portal/contract'
import { keepsBooks, stockholmDay, type Telling } from '@portal/domain'
import { writeInWorkspace } from '../../access/workspace-writing.store.ts'
import { fiscalYearsOf } from '../../content/bookkeeping/fiscal-years.store.ts'
import { type Database, type PgClient, transaction } from '../../platform/database.ts'
import { ProblemError } from '../../platform/problem.ts'
import type { ImportTask, Manner } from './book-tasks.ts'
import { findOwner, type Owner } from './bookkeeping.store.ts'
import { importAnswer } from './import-answer.ts'
import type { ImportPlan } from './import-plan.ts'
import { planVoucherImport } from './plan-voucher-import.ts'
import { planYearImport } from './plan-year-import.ts'
import { type ReadBooks, readBooks } from './read-books.ts'
import { saveImport } from './save-import.ts'

export const refuseWithoutBooks = (service: Owner['service']): void => {
  if (!keepsBooks(service)) throw new ProblemError({ code: 'kind-not-offered', kind: 'voucher' })
}

/**
 * Imports a file for a person, once no other write holds the workspace; in a preview tells what that would do, from one moment of the database.
 * Raises `not-found`, `read-only`, `sie-unreadable`, `day-out-of-range`, and the problems of `planImport`.
 */
export const importInto = (
  database: Pick<Database, 'pool'>,
  { subscription, actor, party, at, preview, manner, reading, bytes }: Omit<ImportTask, 'kind'>,
): Promise<SieImportAnswer> => {
  const books = readBooks(bytes, reading, stockholmDay(at))
  if (preview) return transaction(database, (client) => previewBooks(client, subscription.id, books, manner))
  return writeInWorkspace(database, { subscription }, actor, async (client) =>
    importBooks(client, await findOwner(client, subscription.id), books, manner, { at, by: { actor, party } }),
  )
}

/** Returns what an import would do. Runs in its own read-only transaction. */
export const previewBooks = async (client: PgClient, subscriptionId: string, books: ReadBooks, manner: Manner): Promise<SieImportAnswer> => {
  await client.query('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY')
  const owner = await findOwner(client, subscriptionId)
  return importAnswer(books, await planImport(client, owner, books, manner), null)
}

/** Imports a file in the caller's transaction, which holds the workspace. Raises the problems of `planImport`. */
export const importBooks = async (client: PgClient, owner: Owner, books: ReadBooks, manner: Manner, telling: Telling): Promise<SieImportAnswer> => {
  const plan = await planImport(client, owner, books, manner)
  return importAnswer(books, plan, await saveImport(client, owner, books, plan, telling))
}

/**
 * Decides what an import does, for previews and imports alike. A file that brings vouchers adds them to the years that the books have and never
 * removes any (G18); books without years take the calendar year of its vouchers. Raises `kind-not-offered` and the problems of the two plans.
 */
const planImport = async (client: PgClient, owner: Owner, books: ReadBooks, manner: Manner): Promise<ImportPlan> => {
  refuseWithoutBooks(owner.service)
  const known = await fiscalYearsOf(client, owner.subscriptionId)
  const plan = books.form === 'vouchers' && known.length > 0 ? planVoucherImport : planYearImport
  return plan(client, owner, books, known, manner)
}
