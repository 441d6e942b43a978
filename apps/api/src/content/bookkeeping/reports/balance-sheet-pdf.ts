import type { BalanceSection, BalanceSums } from '@portal/domain'
import { compareBalances } from './compare-years.ts'
import type { WriteReport } from './report.ts'

/** Balansrapport: both sides with headings and accounts, and the result that makes them equal, with the year before beside them. */
export const writeBalanceSheet: WriteReport = async (pdf, { client, subscriptionId, year, texts }) => {
  const { bookkeeping, format, reports: say } = texts
  const { previousYear, ...sheet } = await compareBalances(client, subscriptionId, year)
  const amounts = ({ opening, change, closing, previous }: BalanceSums) =>
    [opening, change, closing, ...(previous === null ? [] : [previous])].map(format.amount)
  const open = () =>
    pdf.table([
      { header: bookkeeping.account, width: 5 },
      { header: bookkeeping.opening, width: 2, align: 'right' },
      { header: bookkeeping.change, width: 2, align: 'right' },
      { header: bookkeeping.closing, width: 2, align: 'right' },
      ...(previousYear ? [{ header: previousYear.to, width: 2, align: 'right' } as const] : []),
    ])
  const section = (title: string, sum: string, its: BalanceSection, ends: readonly (readonly [string, BalanceSums])[] = []): void => {
    if (its.groups.length === 0 && ends.length === 0) return
    pdf.heading(title)
    const table = open()
    for (const { heading, accounts, ...sums } of its.groups) {
      table.row([say.heading[heading], '', '', ''], { strong: true })
      for (const { account, name, ...each } of accounts) table.row([`${account} ${name}`, ...amounts(each)])
      table.row([say.sumOf(say.heading[heading]), ...amounts(sums)], { strong: true })
    }
    for (const [label, sums] of ends) table.row([label, ...amounts(sums)])
    table.row([sum, ...amounts(ends.reduce<BalanceSums>((all, [, each]) => added(all, each), its))], { strong: true })
  }
  section(say.assets, say.assetsSum, sheet.assets)
  section(say.equityAndLiabilities, say.equityAndLiabilitiesSum, sheet.equityAndLiabilities, [[say.calculatedResult, sheet.calculatedResult]])
  section(say.others, say.othersSum, sheet.others)
  if (Object.values(sheet.difference).some((ore) => (ore ?? 0) !== 0)) {
    pdf.heading(say.difference)
    pdf.paragraph(say.differenceWhat)
    open().row([say.difference, ...amounts(sheet.difference)], { strong: true })
  }
}

const added = (one: BalanceSums, other: BalanceSums): BalanceSums => ({
  opening: one.opening + other.opening,
  change: one.change + other.change,
  closing: one.closing + other.closing,
  previous: one.previous === null ? null : one.previous + (other.previous ?? 0),
})
