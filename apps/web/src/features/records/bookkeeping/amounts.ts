import { parseAmount } from '../typed-number.ts'

/** One row of a voucher as typed. */
export type TypedRow = { readonly account: string; readonly debit: string; readonly credit: string; readonly text: string }

export const EMPTY_ROW: TypedRow = { account: '', debit: '', credit: '', text: '' }

/** A row's amount in öre, debit positive; `undefined` when it is not an amount, or when both sides are filled in. */
export const amountOf = ({ debit, credit }: TypedRow): number | undefined => {
  const [left, right] = [debit.trim(), credit.trim()]
  if (left !== '' && right !== '') return undefined
  if (left !== '') return parseAmount(left)
  const taken = right === '' ? 0 : parseAmount(right)
  return taken === undefined ? undefined : 0 - taken
}

/** Debit minus credit in öre. Rows without a valid amount count as 0. */
export const differenceOf = (rows: readonly TypedRow[]): number => rows.reduce((sum, row) => sum + (amountOf(row) ?? 0), 0)

export const isAccount = ({ account }: TypedRow): boolean => /^\d{1,10}$/.test(account.trim())

export const isBlank = ({ account, debit, credit, text }: TypedRow): boolean => [account, debit, credit, text].every((each) => each.trim() === '')
