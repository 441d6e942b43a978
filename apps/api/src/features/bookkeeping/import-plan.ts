import type { SieImportYear } from '@portal/contract'
import type { AddedVoucher, VoucherSums, YearsPlan } from '@portal/domain'
import type { SieForm, SieVoucher } from '@portal/sie'
import type { BookWarning } from './book-warnings.ts'

/** What an import does to the books. A preview tells it, an import carries it out. */
export type ImportPlan = {
  readonly form: SieForm
  readonly years: readonly SieImportYear[]
  readonly skipped: number
  readonly alike: number
  readonly taken: number
  readonly broughtBefore: boolean
  readonly warnings: readonly BookWarning[]
  readonly work: ImportWork
}

/** `years`: fiscal years are written, and others removed. `newest`: no year of the books is later, so the file's account names are the latest. */
export type ImportWork =
  | { readonly is: 'years'; readonly plan: YearsPlan; readonly newest: boolean }
  | { readonly is: 'vouchers'; readonly added: readonly (AddedVoucher & { readonly voucher: SieVoucher })[] }

/** Sums as the answer has them: whole numbers that JSON carries exactly. */
export const exactSums = ({ vouchers, debit, result }: VoucherSums): VoucherSums => ({ vouchers, debit: exact(debit), result: exact(result) })
const exact = (amount: number): number => Math.max(-Number.MAX_SAFE_INTEGER, Math.min(Number.MAX_SAFE_INTEGER, amount))
