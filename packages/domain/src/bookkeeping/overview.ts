import type { Day } from '../retention/retention.ts'
import { type AccountType, type Heading, headingOf } from './headings.ts'

type Account = { readonly account: string; readonly type: AccountType }
/** What the vouchers of one month (`YYYY-MM`) booked on one account, in öre, debit positive. */
export type MonthSum = Account & { readonly month: string; readonly amount: number }
export type OpeningSum = Account & { readonly amount: number }
/** The part of a fiscal year's books that an overview needs. */
export type YearSums = {
  readonly from: Day
  readonly to: Day
  readonly opening: readonly OpeningSum[]
  readonly booked: readonly MonthSum[]
}

/** Öre. Income and costs are positive; the result is income minus costs. */
export type OverviewMonth = {
  readonly month: string
  readonly income: number
  readonly costs: number
  readonly result: number
  /** The result of the month in the same place of the year before. */
  readonly resultBefore: number | null
}
/** Amounts in öre, shares in thousandths. `null`: the divisor is zero, so there is no share. */
export type KeyFigures = {
  readonly sales: number
  readonly result: number
  readonly margin: number | null
  readonly liquidity: number
  readonly receivables: number
  readonly supplierDebts: number
  readonly equityRatio: number | null
}
export type Overview = {
  readonly months: readonly OverviewMonth[]
  /** The last month with vouchers. */
  readonly through: string | null
  readonly figures: KeyFigures
  /** The same figures for the year before, over the same number of months. */
  readonly before: KeyFigures | null
}

/** The months of a fiscal year, in order. */
export const monthsOf = ({ from, to }: Pick<YearSums, 'from' | 'to'>): readonly string[] => {
  const months: string[] = []
  for (let month = from.slice(0, 7); month <= to.slice(0, 7); month = next(month)) months.push(month)
  return months
}

const next = (month: string): string => {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`
}

/** The figures of a year, by month and in total. They are computed from the books and never stored. */
export const overviewOf = (year: YearSums, before: YearSums | null): Overview => {
  const months = monthsOf(year)
  const through = months.findLast((month) => year.booked.some((sum) => sum.month === month)) ?? null
  const monthsBefore = before ? monthsOf(before) : []
  const count = through === null ? 0 : months.indexOf(through) + 1
  return {
    months: months.map((month, place) => {
      const same = monthsBefore[place]
      return { ...monthOf(month, year.booked), resultBefore: before && same !== undefined ? monthOf(same, before.booked).result : null }
    }),
    through,
    figures: figuresOf(year, months),
    before: before && count > 0 ? figuresOf(before, monthsBefore.slice(0, count)) : null,
  }
}

const INCOME: ReadonlySet<Heading> = new Set(['net-sales', 'own-work', 'other-income', 'financial-income'])
const COSTS: ReadonlySet<Heading> = new Set([
  'goods',
  'external-costs',
  'staff',
  'depreciation',
  'other-costs',
  'other-results',
  'financial-costs',
  'appropriations',
  'tax',
])

const monthOf = (month: string, booked: readonly MonthSum[]): Omit<OverviewMonth, 'resultBefore'> => {
  const own = booked.filter((sum) => sum.month === month)
  const [income, costs] = [0 - sumUnder(own, INCOME), sumUnder(own, COSTS)]
  return { month, income, costs, result: income - costs }
}

/** The equity part of untaxed reserves. The rest is deferred tax: 20.6 % (inkomstskattelagen 65:10). */
const OWN_SHARE_OF_RESERVES = 0.794

const figuresOf = ({ opening, booked }: YearSums, months: readonly string[]): KeyFigures => {
  const own = booked.filter(({ month }) => months.includes(month))
  const all = [...opening, ...own]
  const sales = 0 - sumUnder(own, new Set(['net-sales']))
  const result = 0 - sumUnder(own, INCOME) - sumUnder(own, COSTS)
  const assets = sumWhere(all, (heading, account) => account.startsWith('1') && !INCOME.has(heading) && !COSTS.has(heading))
  const reserves = 0 - sumUnder(all, new Set(['untaxed-reserves']))
  const equity = 0 - sumUnder(all, new Set(['equity', 'result-transferred'])) + result + Math.round(reserves * OWN_SHARE_OF_RESERVES)
  return {
    sales,
    result,
    margin: sales > 0 ? Math.round((1000 * result) / sales) : null,
    liquidity: sumUnder(all, new Set(['cash'])),
    receivables: sumUnder(all, new Set(['trade-receivables'])),
    supplierDebts: 0 - sumWhere(all, (_, account) => account.startsWith('244')),
    equityRatio: assets > 0 ? Math.round((1000 * equity) / assets) : null,
  }
}

const sumWhere = (sums: readonly OpeningSum[], belongs: (heading: Heading, account: string) => boolean): number =>
  sums.reduce((sum, { account, type, amount }) => (belongs(headingOf(account, type), account) ? sum + amount : sum), 0)
const sumUnder = (sums: readonly OpeningSum[], headings: ReadonlySet<Heading>): number => sumWhere(sums, (heading) => headings.has(heading))
