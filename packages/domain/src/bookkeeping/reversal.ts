import type { Day } from '../retention/retention.ts'

type Row = {
  readonly account: string
  readonly amount: number
  readonly text: string | null
  readonly quantity: string | null
  readonly objects: readonly { readonly dimension: string; readonly object: string }[]
  readonly change: 'original' | 'added' | 'removed'
}
/** What a reversal is made of. Amounts are in öre, debit positive; quantities are decimal numbers as text. */
export type Reversible = { readonly series: string; readonly rows: readonly Row[] }

/**
 * The voucher that reverses another one (G18): in the same series, on `date`, every row that counts with the opposite sign. So both together come
 * to zero on every account and object, also where an imported voucher does not add up.
 */
export const reversalOf = ({ series, rows }: Reversible, date: Day, text: string) => ({
  series,
  number: null,
  date,
  text,
  rows: rows
    .filter(({ change }) => change !== 'removed')
    .map(({ account, amount, text: about, quantity, objects }) => ({
      account,
      amount: 0 - amount,
      text: about,
      date: null,
      quantity: quantity === null ? null : opposite(quantity),
      objects: [...objects],
      sign: null,
      change: 'original' as const,
    })),
})

const opposite = (quantity: string): string => (quantity.startsWith('-') ? quantity.slice(1) : /[1-9]/.test(quantity) ? `-${quantity}` : quantity)
