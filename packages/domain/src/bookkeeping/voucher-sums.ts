/** What a fiscal year's vouchers come to, in öre: how many there are, their turnover (sum of debits), and the result (income less costs). */
export type VoucherSums = { readonly vouchers: number; readonly debit: number; readonly result: number }
export const NO_SUMS: VoucherSums = { vouchers: 0, debit: 0, result: 0 }

type Row = { readonly account: string; readonly amount: number; readonly change?: string | undefined }

/** The debit and the credit of a voucher's rows in öre, both positive. Struck rows do not count. */
export const debitAndCredit = (rows: readonly Omit<Row, 'account'>[]): { readonly debit: number; readonly credit: number } => {
  const counted = rows.filter(({ change }) => change !== 'removed')
  const sumOf = (side: 1 | -1): number => counted.reduce((sum, { amount }) => sum + Math.max(0, side * amount), 0)
  return { debit: sumOf(1), credit: sumOf(-1) }
}

/** Whether an account of the Swedish chart belongs to the result (classes 3–8). */
const isOfResult = (account: string): boolean => account >= '3' && account < '9'

/** The sums of vouchers by the key that `keyOf` gives each. Struck rows do not count. */
export const sumsBy = <V extends { readonly rows: readonly Row[] }>(
  vouchers: Iterable<V>,
  keyOf: (voucher: V) => string,
): ReadonlyMap<string, VoucherSums> => {
  const sums = new Map<string, { vouchers: number; debit: number; result: number }>()
  for (const voucher of vouchers) {
    const key = keyOf(voucher)
    const sum = sums.get(key) ?? { ...NO_SUMS }
    sums.set(key, sum)
    sum.vouchers += 1
    for (const { account, amount, change } of voucher.rows) {
      if (change === 'removed') continue
      if (amount > 0) sum.debit += amount
      if (isOfResult(account)) sum.result -= amount
    }
  }
  return sums
}

export const plusSums = (one: VoucherSums, other: VoucherSums): VoucherSums => ({
  vouchers: one.vouchers + other.vouchers,
  debit: one.debit + other.debit,
  result: one.result + other.result,
})
