import { distinct, type Telling, undoableUntil } from '@portal/domain'
import type { SieDocument } from '@portal/sie'
import { contentOf } from '../../content/bookkeeping/voucher-content.ts'
import { forgetDeclared } from '../../content/bookkeeping/voucher-series.store.ts'
import { voucherKey } from '../../content/workspace-keys.ts'
import { tell } from '../../events/tell.store.ts'
import type { PgClient } from '../../platform/database.ts'
import { type Filling, type Owner, saveAccounts, saveVouchers, saveYear } from './bookkeeping.store.ts'
import { countsOf } from './import-answer.ts'
import type { ImportPlan, ImportWork } from './import-plan.ts'
import { beginImport, endImport } from './imports.store.ts'
import { keepDeclared, removeYears } from './kept-records.store.ts'
import type { ReadBooks } from './read-books.ts'
import { storedVouchersOf, storedYearOf } from './stored-books.ts'

/**
 * Carries out the plan of an import, in the caller's transaction that holds the workspace, and keeps what it removes or changes, so that it can be
 * undone. Gives the import's id; `null` when the plan adds nothing, and nothing was saved.
 */
export const saveImport = async (
  client: PgClient,
  { subscriptionId, service, companyId, agencyId }: Owner,
  books: ReadBooks,
  plan: ImportPlan,
  telling: Telling,
): Promise<string | null> => {
  const { vouchers, rows, replaced } = countsOf(books.document, plan)
  if (plan.work.is === 'vouchers' && vouchers === 0) return null
  const { at } = telling
  const years = plan.years.map(({ from, to }) => ({ from, to }))
  const begun = { subscriptionId, at, form: plan.form, sha256: books.sha256, years, added: vouchers, skipped: plan.skipped, replaced }
  const importId = await beginImport(client, { ...begun, undoableUntil: undoableUntil(at) })
  await save({ client, subscriptionId, importId, at }, books.document, plan.work)
  await endImport(client, importId)
  const details = { service, subscriptionId, vouchers, rows, ...(replaced > 0 && { removed: replaced }) }
  await tell(client, telling, [{ type: 'sie-imported', companyId, agencyId, details }])
  return importId
}

const save = async (filling: Filling & { readonly client: PgClient }, document: SieDocument, work: ImportWork): Promise<void> => {
  const { client, subscriptionId, importId, at } = filling
  if (work.is === 'years') {
    await removeYears(client, importId, subscriptionId, work.plan.replaced)
    await saveAccounts(filling, document.accounts, work.newest)
    for (const year of work.plan.written) await saveYear(filling, storedYearOf(document, year, work.plan))
    return saveVouchers(filling, storedVouchersOf(document, work.plan))
  }
  await saveAccounts(filling, document.accounts, false)
  const yearsFrom = distinct(work.added.map(({ year }) => year))
  await keepDeclared(client, importId, subscriptionId, yearsFrom)
  await forgetDeclared({ client, subscriptionId, now: at }, yearsFrom)
  return saveVouchers(
    filling,
    work.added.map(({ voucher, year, number }) => ({
      key: voucherKey(year, voucher.series, number),
      content: contentOf({ ...voucher, number: String(number) }),
    })),
  )
}
