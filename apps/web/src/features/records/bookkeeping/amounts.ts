import type { RecordOf } from '@portal/contract'
import { parseAmount, typedAmount } from '../typed-number.ts'

export type StoredRow = RecordOf<'voucher'>['content']['rows'][number]
/** One row of a voucher as typed. `of`: the stored row that it began as. */
export type TypedRow = { readonly account: string; readonly debit: string; readonly credit: string; readonly text: string; readonly of?: StoredRow }

export const EMPTY_ROW: TypedRow = { account: '', debit: '', credit: '', text: '' }

/** A stored row as it is typed. */
export const typedRow = (row: StoredRow): TypedRow => ({
  account: row.account,
  debit: typedAmount(Math.max(0, row.amount)),
  credit: typedAmount(Math.max(0, -row.amount)),
  text: row.text ?? '',
  of: row,
})

/** A row as it is sent. Its objects stay; its quantity stays while the amount does. */
export const sentRow = (row: TypedRow) => {
  const amount = amountOf(row) ?? 0
  const { objects = [], quantity = null } = row.of ?? {}
  return { account: row.account.trim(), amount, text: row.text.trim() || null, objects, quantity: amount === row.of?.amount ? quantity : null }
}

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
