type Row = { readonly account: string; readonly amount: number; readonly change?: string | undefined }

/** The same for two vouchers of the same day with the same rows in the same order; struck rows do not count. */
export const likenessOf = (date: string, rows: readonly Row[]): string =>
  JSON.stringify([date, rows.flatMap(({ account, amount, change }) => (change === 'removed' ? [] : [account, amount]))])
