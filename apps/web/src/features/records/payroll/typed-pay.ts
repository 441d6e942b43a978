import { parseAmount, typedAmount } from '../typed-number.ts'

/** One row of a payslip as typed; a deduction begins with a minus. */
export type TypedPay = { readonly text: string; readonly amount: string }
type Row = { readonly text: string; readonly amount: number }

export const typedRow = ({ text, amount }: Row): TypedPay => ({ text, amount: typedAmount(amount) || '0' })
export const isWhole = ({ text, amount }: TypedPay): boolean => text.trim() !== '' && parseAmount(amount) !== undefined
export const sentRow = ({ text, amount }: TypedPay): Row => ({ text: text.trim(), amount: parseAmount(amount) ?? 0 })

/** Öre. `null`: nothing is typed, so the percentage decides. `undefined`: it is not an amount. */
export const taxTyped = (typed: string): number | null | undefined => {
  if (typed.trim() === '') return null
  const ore = parseAmount(typed)
  return ore !== undefined && ore >= 0 ? ore : undefined
}
