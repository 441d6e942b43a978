import type { SieImportYear } from '@portal/contract'
import { type AddingManner, type AddingPlan, type BookYear, countBy, distinct, NO_SUMS, planAddedVouchers, plusSums, sumsBy } from '@portal/domain'
import { isBlankNumber, type SieDocument, type SieVoucher } from '@portal/sie'
import { plainNumber } from '../../content/bookkeeping/voucher-content.ts'
import { unknownAccounts } from '../../content/bookkeeping/voucher-series.store.ts'
import type { PgClient } from '../../platform/database.ts'
import { ProblemError, problemsOf } from '../../platform/problem.ts'
import { addingWarnings } from './adding-warnings.ts'
import { lastNumbers, standingVouchers } from './added-vouchers.store.ts'
import type { Owner } from './bookkeeping.store.ts'
import { exactSums, type ImportPlan } from './import-plan.ts'
import { wasBrought } from './imports.store.ts'
import { likenessOf } from './likeness.ts'
import type { ReadBooks } from './read-books.ts'
import { yearsBefore } from './year-sums.store.ts'

/**
 * Plans the import of a file that brings vouchers (4I) into years that the books have (G18). Raises `replace-not-offered`; together `year-unknown`
 * and `account-unknown`.
 */
export const planVoucherImport = async (
  client: PgClient,
  owner: Pick<Owner, 'subscriptionId' | 'organisationNumber'>,
  books: ReadBooks,
  years: readonly BookYear[],
  { replace, ...manner }: AddingManner & { readonly replace: boolean },
): Promise<ImportPlan> => {
  if (replace) throw new ProblemError({ code: 'replace-not-offered' })
  const { subscriptionId } = owner
  const { vouchers } = books.document
  const incoming = vouchers.map(({ series, number, date, rows }) => {
    const plain = isBlankNumber(number) ? null : (plainNumber(number) ?? null)
    return { series, number: plain, odd: plain === null && !isBlankNumber(number), date, likeness: likenessOf(date, rows) }
  })
  const before = {
    years,
    standing: await standingVouchers(client, subscriptionId, years, incoming),
    lastNumber: await lastNumbers(client, subscriptionId, years, distinct(incoming.map(({ series }) => series))),
    unknownAccounts: await accountsNobodyKnows(client, subscriptionId, books.document),
    broughtBefore: await wasBrought(client, subscriptionId, books.sha256),
  }
  const planned = planAddedVouchers(incoming, before, manner)
  if (!planned.ok) throw problemsOf(planned.error)
  const { added, skipped, alike, taken } = planned.value
  const work = added.flatMap((each) => {
    const voucher = vouchers[each.at]
    return voucher ? [{ ...each, voucher }] : []
  })
  return {
    form: 'vouchers',
    years: await yearsTouched(client, subscriptionId, years, planned.value, work),
    skipped: skipped.length,
    alike,
    taken,
    broughtBefore: before.broughtBefore,
    warnings: addingWarnings(books, owner.organisationNumber, planned.value, before.broughtBefore),
    work: { is: 'vouchers', added: work },
  }
}

const accountsNobodyKnows = (client: PgClient, subscriptionId: string, { accounts, vouchers }: SieDocument): Promise<readonly string[]> => {
  const declared = new Set(accounts.map(({ number }) => number))
  const booked = distinct(vouchers.flatMap(({ rows }) => rows.map(({ account }) => account)))
  return unknownAccounts(
    client,
    subscriptionId,
    booked.filter((account) => !declared.has(account)),
  )
}

/** The years that the file's vouchers belong to, whether they are added or left out. */
const yearsTouched = async (
  client: PgClient,
  subscriptionId: string,
  years: readonly BookYear[],
  { added, skipped }: AddingPlan,
  work: readonly { readonly year: string; readonly voucher: SieVoucher }[],
): Promise<readonly SieImportYear[]> => {
  const [coming, left] = [countBy(added, ({ year }) => year), countBy(skipped, ({ year }) => year)]
  const touched = years.filter(({ from }) => coming.has(from) || left.has(from))
  const before = await yearsBefore(client, subscriptionId, touched)
  const brought = sumsBy(
    work.map(({ year, voucher: { rows } }) => ({ year, rows })),
    ({ year }) => year,
  )
  return touched.map(({ from, to }) => {
    const { opening: _opening, ...sums } = before.get(from) ?? { ...NO_SUMS, opening: 0 }
    const counts = { added: coming.get(from) ?? 0, skipped: left.get(from) ?? 0, replaced: 0, openingReplaced: 0 }
    return { from, to, ...counts, before: exactSums(sums), after: exactSums(plusSums(sums, brought.get(from) ?? NO_SUMS)) }
  })
}
