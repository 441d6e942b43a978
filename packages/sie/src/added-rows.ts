import { computeBalances } from './compute-balances.ts'
import type { SieBalance, SieVoucher } from './document.ts'
import type { Draft } from './draft.ts'

/**
 * Judges a `#TRANS` that follows an `#RTRANS` with the same account, objects and amount, but another date, text or sign. By default it is read as the
 * repetition of the added row (SIE 4B writes an added row twice). The declared #UB and #RES decide: if only the other reading agrees with them, the
 * rows are kept as separate rows. If neither agrees, both sums are reported.
 */
export const judgeAddedRows = (draft: Draft): void => {
  if (draft.shadows.length === 0) return
  const folded = differencesOf(draft, draft.vouchers)
  if (folded.length === 0) return
  const unfolded = withShadows(draft)
  const other = new Map(differencesOf(draft, unfolded).map((each) => [keyOf(each), each.computed]))
  if (other.size === 0) {
    draft.vouchers.splice(0, draft.vouchers.length, ...unfolded)
    draft.findings.warn({ line: 0, code: 'added-rows-kept', text: String(draft.shadows.length) })
    return
  }
  for (const { account, given, computed, year } of folded) {
    const instead = other.get(keyOf({ account, year })) ?? given
    if (instead !== computed) draft.findings.warn({ line: 0, code: 'added-rows-undecided', account, given, computed, other: instead })
  }
}

type Difference = { readonly year: number; readonly account: string; readonly given: number; readonly computed: number }
const keyOf = ({ year, account }: Pick<Difference, 'year' | 'account'>): string => `${year} ${account}`

/** The declared sums that differ from these vouchers, for years that have vouchers. */
const differencesOf = ({ years, opening, accounts, closing, results }: Draft, vouchers: readonly SieVoucher[]): readonly Difference[] => {
  const computed = computeBalances({ years: [...years.values()], opening: [...opening.values()], accounts: [...accounts.values()], vouchers })
  const declared: readonly SieBalance[] = [...closing.values(), ...results.values()]
  return computed.flatMap(({ year, vouchers: count, balances }) => {
    if (count === 0) return []
    const sums = new Map(balances.map(({ account, amount }) => [account, amount]))
    return declared
      .filter((each) => each.year === year && each.amount !== (sums.get(each.account) ?? 0))
      .map(({ account, amount }) => ({ year, account, given: amount, computed: sums.get(account) ?? 0 }))
  })
}

/** The vouchers with every repeated row kept as a row of its own, in its place. */
const withShadows = ({ vouchers, shadows }: Draft): readonly SieVoucher[] => {
  const all: SieVoucher[] = [...vouchers]
  for (const { voucher, rows } of shadows) {
    const found = all[voucher]
    if (!found) continue
    const places = [...found.rows]
    for (const { at, row } of rows.toReversed()) places.splice(at, 0, row)
    all[voucher] = { ...found, rows: places }
  }
  return all
}
