import type { SieDocument } from './document.ts'

/** The type of a file: a whole fiscal year (4E), or vouchers to add to the years in the books (4I). */
export type SieForm = 'year' | 'vouchers'
/** The reason for that: it has balances; it names a year and numbers its vouchers; it names no year; it has vouchers without a number. */
export type SieFormReason = 'has-balances' | 'names-year' | 'names-no-year' | 'leaves-numbers-blank'

type Told = Pick<SieDocument, 'opening' | 'closing' | 'results' | 'objectOpening' | 'objectClosing' | 'periodBalances' | 'vouchers'>

/**
 * A file of vouchers has no balances (SIE 4B §3.4). A file without balances that names its year and numbers every voucher could be either, and is
 * read as a year.
 */
export const formOf = (document: Told, namesYear: boolean): { readonly form: SieForm; readonly why: SieFormReason } => {
  const { opening, closing, results, objectOpening, objectClosing, periodBalances, vouchers } = document
  if ([opening, closing, results, objectOpening, objectClosing, periodBalances].some(({ length }) => length > 0))
    return { form: 'year', why: 'has-balances' }
  if (!namesYear) return { form: 'vouchers', why: 'names-no-year' }
  if (vouchers.some(({ number }) => isBlankNumber(number))) return { form: 'vouchers', why: 'leaves-numbers-blank' }
  return { form: 'year', why: 'names-year' }
}

/** Whether the books that import the voucher must give it a number. */
export const isBlankNumber = (number: string): boolean => /^0*$/.test(number.trim())
