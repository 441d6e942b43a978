import { type ExpenseKind, isOneOf, EXPENSE_KINDS } from '@portal/domain'
import { parseAmount, typedAmount } from '../typed-number.ts'
import type { Report, ReportBody } from './expenses.queries.ts'

/** One expense as typed. */
export type TypedExpense = { readonly date: string; readonly kind: ExpenseKind; readonly text: string; readonly amount: string; readonly vat: string }

export const emptyExpense = (date: string): TypedExpense => ({ date, kind: 'other', text: '', amount: '', vat: '' })
export const kindOf = (chosen: string): ExpenseKind => (isOneOf(EXPENSE_KINDS, chosen) ? chosen : 'other')

/** A row without text and amounts, which is left out when the report is saved. */
export const isBlank = ({ text, amount, vat }: TypedExpense): boolean => [text, amount, vat].every((each) => each.trim() === '')

/** Öre above 0; `undefined` when it is not such an amount. */
export const amountOf = ({ amount }: TypedExpense): number | undefined => {
  const ore = parseAmount(amount)
  return ore !== undefined && ore > 0 ? ore : undefined
}

/** Öre, 0 for an empty field; `undefined` when it is not an amount below the whole amount. */
export const vatOf = (typed: TypedExpense): number | undefined => {
  const ore = typed.vat.trim() === '' ? 0 : parseAmount(typed.vat)
  return ore !== undefined && ore >= 0 && ore < (amountOf(typed) ?? Infinity) ? ore : undefined
}

export const isWhole = (typed: TypedExpense): boolean => typed.date !== '' && amountOf(typed) !== undefined && vatOf(typed) !== undefined

export const totalOf = (rows: readonly TypedExpense[]): number => rows.reduce((sum, row) => sum + (amountOf(row) ?? 0), 0)

export const sent = (typed: TypedExpense): ReportBody['rows'][number] => ({
  date: typed.date,
  kind: typed.kind,
  text: typed.text.trim(),
  amount: amountOf(typed) ?? 0,
  vat: vatOf(typed) ?? 0,
})

export const typed = ({ date, kind, text, amount, vat }: Report['content']['rows'][number]): TypedExpense => ({
  date,
  kind,
  text,
  amount: typedAmount(amount),
  vat: typedAmount(vat),
})
