import {
  type AccountType,
  ASSET_HEADINGS,
  CLOSING_HEADINGS,
  EQUITY_AND_LIABILITY_HEADINGS,
  FINANCIAL_HEADINGS,
  type Heading,
  headingOf,
  OPERATING_HEADINGS,
} from './headings.ts'

/** An account's opening balance, the sum of the year's vouchers, and its closing balance, in öre, debit positive. */
export type Sums = { readonly opening: number; readonly change: number; readonly closing: number }
export type AccountSums = Sums & { readonly account: string; readonly name: string; readonly type: AccountType }

export type Group<A> = { readonly heading: Heading; readonly accounts: readonly A[] }
/** `previous`: the closing balance of the year before, `null` where that year is not known. */
export type BalanceSums = Sums & { readonly previous: number | null }
export type BalanceAccount = BalanceSums & { readonly account: string; readonly name: string }
export type BalanceGroup = Group<BalanceAccount> & BalanceSums
export type BalanceSection = BalanceSums & { readonly groups: readonly BalanceGroup[] }
/**
 * `calculatedResult`: the part of the year's result that is not booked to equity yet; a profit is negative, like the equity it belongs to.
 * `difference`: the sum of everything; it is zero unless the imported books were unbalanced.
 */
export type BalanceSheet = {
  readonly assets: BalanceSection
  readonly equityAndLiabilities: BalanceSection
  readonly others: BalanceSection
  readonly calculatedResult: BalanceSums
  readonly difference: BalanceSums
}

/**
 * The balance sheet (balansräkning), with the year before beside it (årsredovisningslagen 3 kap. 5 §). Accounts keep the order they are given in; those
 * of the year before alone stand where their number belongs.
 */
export const balanceSheetOf = (accounts: readonly AccountSums[], before: readonly AccountSums[] | null = null): BalanceSheet => {
  const under = Map.groupBy(beside(accounts, before), ({ account, type }) => headingOf(account, type))
  const sumOf = (all: readonly BalanceSums[]): BalanceSums => ({
    opening: all.reduce((sum, { opening }) => sum + opening, 0),
    change: all.reduce((sum, { change }) => sum + change, 0),
    closing: all.reduce((sum, { closing }) => sum + closing, 0),
    previous: before && all.reduce((sum, { previous }) => sum + (previous ?? 0), 0),
  })
  const section = (headings: readonly Heading[]): BalanceSection => {
    const groups = headings.flatMap((heading): BalanceGroup[] => {
      const all = under.get(heading) ?? []
      return all.length === 0 ? [] : [{ heading, accounts: all.map(({ type: _type, ...rest }) => rest), ...sumOf(all) }]
    })
    return { groups, ...sumOf(groups) }
  }
  const assets = section(ASSET_HEADINGS)
  const equityAndLiabilities = section(EQUITY_AND_LIABILITY_HEADINGS)
  const others = section(['other-balances'])
  const calculatedResult = sumOf(RESULT_HEADINGS.flatMap((heading) => under.get(heading) ?? []))
  const difference = sumOf([assets, equityAndLiabilities, others, calculatedResult])
  return { assets, equityAndLiabilities, others, calculatedResult, difference }
}

/** Öre, income positive, costs negative; `previous` is that of the year before, null where that year is not known. */
export type Compared = { readonly amount: number; readonly previous: number | null }
export type ResultAccount = Compared & { readonly account: string; readonly name: string }
export type ResultGroup = Group<ResultAccount> & Compared
/** `result`: the sum of all sections up to and including this one. */
export type ResultSection = { readonly groups: readonly ResultGroup[]; readonly result: Compared }
/** `transferred`: the amount booked to move the result to equity (8990–8999). */
export type IncomeStatement = {
  readonly operating: ResultSection
  readonly financial: ResultSection
  readonly closing: ResultSection
  readonly transferred: Compared
}

/**
 * The income statement (resultaträkning), with the year before beside it (årsredovisningslagen 3 kap. 5 §). Accounts keep the order they are given in;
 * those of the year before alone stand where their number belongs.
 */
export const incomeStatementOf = (accounts: readonly AccountSums[], before: readonly AccountSums[] | null = null): IncomeStatement => {
  const under = Map.groupBy(compared(accounts, before), ({ account, type }) => headingOf(account, type))
  const section = (headings: readonly Heading[], until: Compared): ResultSection => {
    const groups = headings.flatMap((heading): ResultGroup[] => {
      const all = (under.get(heading) ?? []).map(({ type: _type, ...rest }) => rest)
      return all.length === 0 ? [] : [{ heading, accounts: all, ...totalOf(all, before) }]
    })
    return { groups, result: totalOf([until, ...groups], before) }
  }
  const operating = section(OPERATING_HEADINGS, totalOf([], before))
  const financial = section(FINANCIAL_HEADINGS, operating.result)
  const closing = section(CLOSING_HEADINGS, financial.result)
  return { operating, financial, closing, transferred: totalOf(under.get('result-transferred') ?? [], before) }
}

type ComparedAccount = ResultAccount & { readonly type: AccountType }

const compared = (accounts: readonly AccountSums[], before: readonly AccountSums[] | null): readonly ComparedAccount[] =>
  beside(accounts, before).map(({ account, name, type, closing, previous }) => ({
    account,
    name,
    type,
    amount: turned(closing),
    previous: previous === null ? null : turned(previous),
  }))

/** Each account with its closing balance of the year before, and those that only that year has. */
const beside = (accounts: readonly AccountSums[], before: readonly AccountSums[] | null): readonly (AccountSums & BalanceSums)[] => {
  const known = new Map(before?.map((each) => [each.account, each]))
  const both = accounts.map((each) => ({ ...each, previous: before && (known.get(each.account)?.closing ?? 0) }))
  const now = new Set(accounts.map(({ account }) => account))
  const gone = (before ?? []).filter(({ account, closing }) => !now.has(account) && closing !== 0)
  if (gone.length === 0) return both
  const alone = gone.map(({ account, name, type, closing }) => ({ account, name, type, opening: 0, change: 0, closing: 0, previous: closing }))
  return [...both, ...alone].toSorted((one, other) => (one.account < other.account ? -1 : 1))
}

const totalOf = (all: readonly Compared[], before: readonly AccountSums[] | null): Compared => ({
  amount: all.reduce((sum, { amount }) => sum + amount, 0),
  previous: before && all.reduce((sum, { previous }) => sum + (previous ?? 0), 0),
})

const RESULT_HEADINGS: readonly Heading[] = [...OPERATING_HEADINGS, ...FINANCIAL_HEADINGS, ...CLOSING_HEADINGS, 'result-transferred']

/** Changes the sign. Subtracting from 0 never gives a negative zero. */
const turned = (ore: number): number => 0 - ore
