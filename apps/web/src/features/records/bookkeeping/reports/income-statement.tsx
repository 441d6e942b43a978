import type { IncomeStatementView } from '@portal/contract'
import type { Texts } from '@portal/texts'
import { useQuery } from '@tanstack/react-query'
import { Refusal } from '../../../../parts/refusal.tsx'
import { useTexts } from '../../../../platform/texts.ts'
import { Loading } from '../../../../ui/states.tsx'
import { AccountLink } from './account-link.tsx'
import { Figures, type Line } from './figures.tsx'
import { reportQueries } from './reports.queries.ts'

/** Resultatrapport: income, costs and result, with the year before beside them. */
export const IncomeStatement = ({ id, year }: { readonly id: string; readonly year: string }) => {
  const texts = useTexts()
  const { bookkeeping, reports: say } = texts
  const { data, error, refetch } = useQuery(reportQueries.incomeStatement(id, year))
  if (error) return <Refusal error={error} onRetry={() => void refetch()} />
  if (!data) return <Loading />
  const columns = [say.period, ...(data.previousYear ? [bookkeeping.yearOption(data.previousYear.from, data.previousYear.to)] : [])]
  return <Figures caption={say.name['income-statement']} corner={bookkeeping.account} columns={columns} lines={linesOf(data, texts)} />
}

type Compared = IncomeStatementView['transferred']

const linesOf = ({ operating, financial, closing, transferred, year }: IncomeStatementView, { format, reports: say }: Texts): readonly Line[] => {
  const line = (kind: Line['kind'], key: string, label: Line['label'], { amount, previous }: Compared): Line => ({
    key,
    kind,
    label,
    amounts: [amount, ...(previous === null ? [] : [previous])].map((ore) => format.amount(ore)),
  })
  const groupsOf = ({ groups }: IncomeStatementView['operating']): readonly Line[] =>
    groups.flatMap(({ heading, accounts, ...sum }) => [
      { key: heading, kind: 'heading', label: say.heading[heading], amounts: [] },
      ...accounts.map(({ account, name, ...its }) => line('item', account, <AccountLink account={account} name={name} year={year.from} />, its)),
      line('sum', `${heading} sum`, say.sumOf(say.heading[heading]), sum),
    ])
  return [
    ...groupsOf(operating),
    line('total', 'operating', say.operatingResult, operating.result),
    ...groupsOf(financial),
    line('total', 'financial', say.financialResult, financial.result),
    ...groupsOf(closing),
    line('total', 'result', say.calculatedResult, closing.result),
    ...(transferred.amount === 0 && !transferred.previous ? [] : [line('sum', 'transferred', say.transferred, transferred)]),
  ]
}
