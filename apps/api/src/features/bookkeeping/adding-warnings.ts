import { type AddingPlan, SKIPPING_REASONS } from '@portal/domain'
import type { SieVoucher } from '@portal/sie'
import { type BookWarning, foreignCompany, limited } from './book-warnings.ts'
import type { ReadBooks } from './read-books.ts'

/** What is told of a file that brings vouchers: what the file itself is warned of, what is left out, and which numbers changed. */
export const addingWarnings = (
  books: ReadBooks,
  organisationNumber: string | null,
  { added, skipped }: Pick<AddingPlan, 'added' | 'skipped'>,
  broughtBefore: boolean,
): readonly BookWarning[] => {
  const { vouchers } = books.document
  const renumbered = added.filter((each) => each.renumbered)
  const told: readonly BookWarning[] = [
    ...skipped.map(({ at, reason }) => ({ line: 0, code: reason, text: nameOf(vouchers[at]) })),
    ...renumbered.map(({ at, number }) => ({ line: 0, code: 'voucher-renumbered', text: `${nameOf(vouchers[at])} → ${number}` })),
  ]
  return [
    ...books.warnings.filter(({ code }) => !JUDGED_BY_THE_BOOKS.has(code)),
    ...foreignCompany(books, organisationNumber),
    ...(broughtBefore ? [{ line: 0, code: 'file-brought-again' }] : []),
    ...limited(told, [...SKIPPING_REASONS, 'voucher-renumbered']),
  ]
}

/** Warnings about a file's own years and accounts, which the books that take its vouchers know better. */
const JUDGED_BY_THE_BOOKS: ReadonlySet<string> = new Set(['year-derived', 'voucher-outside-years', 'account-undeclared'])

const nameOf = (voucher: SieVoucher | undefined): string => (voucher ? `${voucher.series} ${voucher.number} ${voucher.date}`.trim() : '')
