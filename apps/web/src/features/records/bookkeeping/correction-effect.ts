type Row = { readonly account: string; readonly amount: number; readonly change?: string }
/** What a correction comes to on one account, in öre, debit positive. `change`: the new voucher less the original. */
export type Effect = {
  readonly account: string
  readonly original: number
  readonly reversal: number
  readonly replacement: number
  readonly change: number
}

/** What a correction comes to, account by account in the order of their numbers. Struck rows do not count. */
export const effectOf = (original: readonly Row[], replacement: readonly Row[]): readonly Effect[] => {
  const [before, after] = [sumsOf(original), sumsOf(replacement)]
  const accounts = [...new Set([...before.keys(), ...after.keys()])].toSorted((one, other) => (one < other ? -1 : 1))
  return accounts.map((account) => {
    const [was, becomes] = [before.get(account) ?? 0, after.get(account) ?? 0]
    return { account, original: was, reversal: 0 - was, replacement: becomes, change: becomes - was }
  })
}

/** The sums of all accounts. `change` is not zero when the original was out of balance, or the new voucher is. */
export const totalEffect = (effects: readonly Effect[]): Omit<Effect, 'account'> =>
  effects.reduce(
    (sum, { original, reversal, replacement, change }) => ({
      original: sum.original + original,
      reversal: sum.reversal + reversal,
      replacement: sum.replacement + replacement,
      change: sum.change + change,
    }),
    { original: 0, reversal: 0, replacement: 0, change: 0 },
  )

const sumsOf = (rows: readonly Row[]): ReadonlyMap<string, number> => {
  const sums = new Map<string, number>()
  for (const { account, amount, change } of rows) if (account !== '' && change !== 'removed') sums.set(account, (sums.get(account) ?? 0) + amount)
  return sums
}
