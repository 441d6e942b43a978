import type { SieAccountType, SieDocument, SieYear } from './document.ts'

export type SieComputedYear = {
  readonly year: number
  /** The number of vouchers in the year. Without any, the balances say nothing: files often contain older years without their vouchers. */
  readonly vouchers: number
  /** In öre, for every account that has an opening balance or a row. */
  readonly balances: readonly SieComputedBalance[]
}

/** `of`: which record the balance is declared in when a file is written, #UB or #RES. */
export type SieComputedBalance = { readonly account: string; readonly amount: number; readonly of: 'closing' | 'results' }

/** The parts of a document that sums are computed from. */
type Booked = Pick<SieDocument, 'years' | 'opening' | 'accounts' | 'vouchers'>

/**
 * The computed #UB and #RES of every year: opening balance plus every row that was not removed. A voucher outside all years is not counted. Exact for
 * every document that `readSie` accepts. Compare by account only: some programs declare #UB for result accounts too.
 */
export const computeBalances = (document: Booked): readonly SieComputedYear[] => {
  const types = new Map(document.accounts.map(({ number, type }) => [number, type]))
  return sumsByYear(document).map(({ year, vouchers, sums }) => ({
    year: year.index,
    vouchers,
    balances: [...sums].map(([account, amount]) => ({ account, amount, of: declaredAs(account, types.get(account) ?? null) })),
  }))
}

type YearSums = { readonly year: SieYear; vouchers: number; readonly sums: Map<string, number> }

const sumsByYear = ({ years, opening, vouchers }: Booked): readonly YearSums[] => {
  const all = years.map((year): YearSums => ({ year, vouchers: 0, sums: new Map() }))
  const byIndex = new Map(all.map((its) => [its.year.index, its]))
  for (const { year, account, amount } of opening) byIndex.get(year)?.sums.set(account, amount)
  for (const { date, rows } of vouchers) {
    const its = all.find(({ year }) => year.from <= date && date <= year.to)
    if (!its) continue
    its.vouchers += 1
    for (const { account, amount, change } of rows) if (change !== 'removed') its.sums.set(account, (its.sums.get(account) ?? 0) + amount)
  }
  return all
}

/** Without #KTYP, the BAS chart of accounts decides: classes 1 and 2 are assets and liabilities. */
export const declaredAs = (account: string, type: SieAccountType | null): SieComputedBalance['of'] =>
  (type === null ? /^[12]/.test(account) : type === 'T' || type === 'S') ? 'closing' : 'results'
