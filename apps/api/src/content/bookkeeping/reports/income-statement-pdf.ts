import { incomeStatementOf } from '@portal/domain'
import { balancesIn } from '../balances.store.ts'
import type { WriteReport } from './report.ts'

/** Resultaträkning: headings with their accounts, and the result after each section. Income is positive. */
export const writeIncomeStatement: WriteReport = async (pdf, { client, subscriptionId, year, texts }) => {
  const { records, reports: say, format } = texts
  const { operating, financial, closing, transferred } = incomeStatementOf(await balancesIn(client, subscriptionId, year))
  const table = pdf.table([
    { header: records.account, width: 6 },
    { header: say.period, width: 2, align: 'right' },
  ])
  const sections = [
    [operating, say.operatingResult],
    [financial, say.financialResult],
    [closing, say.calculatedResult],
  ] as const
  for (const [{ groups, result }, label] of sections) {
    for (const { heading, accounts, amount } of groups) {
      table.row([say.heading[heading], ''], { strong: true })
      for (const { account, name, amount: its } of accounts) table.row([`${account} ${name}`, format.amount(its)])
      table.row([say.sumOf(say.heading[heading]), format.amount(amount)], { strong: true })
    }
    table.row([label, format.amount(result)], { strong: true })
  }
  if (transferred !== 0) table.row([say.transferred, format.amount(transferred)])
}
