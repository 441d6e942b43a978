import type { SieDocument } from './document.ts'

/** What a file is: a whole fiscal year (4E), or vouchers to be added to the years that the books have (4I). */
export type SieForm = 'year' | 'vouchers'
/** Why it is taken for that: it has balances; it names a year and numbers its vouchers; it names no year; it leaves vouchers unnumbered. */
export type SieFormReason = 'has-balances' | 'names-year' | 'names-no-year' | 'leaves-numbers-blank'

type Told = Pick<SieDocument, 'opening' | 'closing' | 'results' | 'objectOpening' | 'objectClosing' | 'periodBalances' | 'vouchers'>

/** A file of vouchers has no balances (SIE 4B §3.4). A file that names its year and numbers every voucher may be either, and counts as a year. */
export const formOf = (document: Told, namesYear: boolean): { readonly form: SieForm; readonly why: SieFormReason } => {
  const { opening, closing, results, objectOpening, objectClosing, periodBalances, vouchers } = document
  if ([opening, closing, results, objectOpening, objectClosing, periodBalances].some(({ length }) => length > 0))
    return { form: 'year', why: 'has-balances' }
  if (!namesYear) return { form: 'vouchers', why: 'names-no-year' }
  if (vouchers.some(({ number }) => isBlankNumber(number))) return { form: 'vouchers', why: 'leaves-numbers-blank' }
  return { form: 'year', why: 'names-year' }
}

/** A voucher that leaves its number to the books that take it. */
export const isBlankNumber = (number: string): boolean => /^0*$/.test(number.trim())
