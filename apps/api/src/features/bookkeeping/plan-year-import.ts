import type { SieImportYear } from '@portal/contract'
import { type BookYear, NO_SUMS, planYears, sumsBy, yearOfDay, type YearsPlan } from '@portal/domain'
import type { SieDocument } from '@portal/sie'
import type { PgClient } from '../../platform/database.ts'
import { ProblemError } from '../../platform/problem.ts'
import { warningsOf } from './book-warnings.ts'
import type { Owner } from './bookkeeping.store.ts'
import { exactSums, type ImportPlan } from './import-plan.ts'
import type { ReadBooks } from './read-books.ts'
import { type YearBefore, yearsBefore } from './year-sums.store.ts'

/**
 * Plans the import of a file that is a year (4E). Raises `sie-unreadable` for vouchers without any year, and `year-exists` when a year of the file
 * already has vouchers and `replace` is not set.
 */
export const planYearImport = async (
  client: PgClient,
  owner: Pick<Owner, 'subscriptionId' | 'organisationNumber'>,
  books: ReadBooks,
  known: readonly BookYear[],
  { replace }: { readonly replace: boolean },
): Promise<ImportPlan> => {
  const { document, form, warnings } = books
  if (document.years.length === 0 && document.vouchers.length > 0) throw new ProblemError({ code: 'sie-unreadable', line: 0, reason: 'year-missing' })
  const plan = planYears(document, known, replace)
  if ('taken' in plan) throw new ProblemError({ code: 'year-exists', from: plan.taken.from, to: plan.taken.to, vouchers: plan.taken.vouchers })
  return {
    form,
    years: yearsOf(document, plan, await yearsBefore(client, owner.subscriptionId, plan.replaced)),
    skipped: 0,
    alike: 0,
    taken: 0,
    broughtBefore: false,
    warnings: [...warnings, ...warningsOf(books, plan, owner.organisationNumber)],
    work: { is: 'years', plan, newest: known.every(({ from }) => from <= (plan.main?.from ?? '')) },
  }
}

/** Each year that is written, with the one that it replaces if that begins on the same day; then the other years that are removed. Oldest first. */
const yearsOf = (
  { vouchers }: SieDocument,
  { written, main, replaced }: YearsPlan,
  before: ReadonlyMap<string, YearBefore>,
): readonly SieImportYear[] => {
  const brought = sumsBy(vouchers, ({ date }) => (yearOfDay(written, date) ?? main)?.from ?? '')
  const from = new Set(written.map((year) => year.from))
  return [...written, ...replaced.filter((year) => !from.has(year.from))]
    .map((year) => {
      const { opening, ...sums } = before.get(year.from) ?? { ...NO_SUMS, opening: 0 }
      const after = from.has(year.from) ? (brought.get(year.from) ?? NO_SUMS) : NO_SUMS
      const counts = { added: after.vouchers, skipped: 0, replaced: sums.vouchers, openingReplaced: opening }
      return { from: year.from, to: year.to, ...counts, before: exactSums(sums), after: exactSums(after) }
    })
    .toSorted((one, other) => one.from.localeCompare(other.from))
}
