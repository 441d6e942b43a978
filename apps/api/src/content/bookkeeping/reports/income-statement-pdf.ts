import type { Compared } from '@portal/domain'
import { compareIncome } from './compare-years.ts'
import type { WriteReport } from './report.ts'

/** Resultatrapport: headings with their accounts, and the result after each section, with the year before beside them. Income is positive. */
export const writeIncomeStatement: WriteReport = async (pdf, { client, subscriptionId, year, texts }) => {
  const { bookkeeping, format, reports: say } = texts
  const { previousYear, operating, financial, closing, transferred } = await compareIncome(client, subscriptionId, year)
  const table = pdf.table([
    { header: bookkeeping.account, width: 6 },
    { header: say.period, width: 2, align: 'right' },
    ...(previousYear ? [{ header: bookkeeping.yearOption(previousYear.from, previousYear.to), width: 2, align: 'right' } as const] : []),
  ])
  const amounts = ({ amount, previous }: Compared): readonly string[] => [
    format.amount(amount),
    ...(previous === null ? [] : [format.amount(previous)]),
  ]
  const sections = [
    [operating, say.operatingResult],
    [financial, say.financialResult],
    [closing, say.calculatedResult],
  ] as const
  for (const [{ groups, result }, label] of sections) {
    for (const { heading, accounts, ...sum } of groups) {
      table.row([say.heading[heading], ''], { strong: true })
      for (const { account, name, ...its } of accounts) table.row([`${account} ${name}`, ...amounts(its)])
      table.row([say.sumOf(say.heading[heading]), ...amounts(sum)], { strong: true })
    }
    table.row([label, ...amounts(result)], { strong: true })
  }
  if (transferred.amount !== 0 || (transferred.previous ?? 0) !== 0) table.row([say.transferred, ...amounts(transferred)])
}
