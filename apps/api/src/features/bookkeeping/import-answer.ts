import type { SieImportAnswer } from '@portal/contract'
import type { SieDocument } from '@portal/sie'
import type { ImportPlan } from './import-plan.ts'
import type { ReadBooks } from './read-books.ts'

/** What an import did, or with the id `null` what it would do. */
export const importAnswer = (books: ReadBooks, plan: ImportPlan, id: string | null): SieImportAnswer => {
  const { form, years, skipped, alike, taken, broughtBefore, warnings } = plan
  const [{ lines }, ...others] = books.samples
  const { vouchers, rows, replaced } = countsOf(books.document, plan)
  return {
    id,
    form,
    why: books.why,
    encoding: books.encoding,
    sample: lines,
    readings: others.map((other) => ({ encoding: other.encoding, sample: other.lines })),
    years,
    accounts: books.document.accounts.length,
    vouchers,
    rows,
    added: vouchers,
    skipped,
    replaced,
    alike,
    taken,
    broughtBefore,
    warnings,
  }
}

/** Vouchers that are added, their rows, and vouchers that are removed. */
export const countsOf = ({ vouchers }: Pick<SieDocument, 'vouchers'>, { work, years }: Pick<ImportPlan, 'work' | 'years'>) => {
  const added = work.is === 'years' ? vouchers : work.added.map(({ voucher }) => voucher)
  return {
    vouchers: added.length,
    rows: added.reduce((sum, { rows }) => sum + rows.length, 0),
    replaced: years.reduce((sum, year) => sum + year.replaced, 0),
  }
}
