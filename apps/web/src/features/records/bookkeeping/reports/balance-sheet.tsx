import type { BalanceSheetView } from '@portal/contract'
import type { Texts } from '@portal/texts'
import { useQuery } from '@tanstack/react-query'
import { Refusal } from '../../../../parts/refusal.tsx'
import { useTexts } from '../../../../platform/texts.ts'
import { Banner } from '../../../../ui/banner.tsx'
import { Loading } from '../../../../ui/states.tsx'
import { AccountLink } from './account-link.tsx'
import { Figures, type Line } from './figures.tsx'
import { reportQueries } from './reports.queries.ts'

type Props = { readonly id: string; readonly year: string }
type Sums = BalanceSheetView['calculatedResult']

/** Balansrapport: assets, equity and liabilities, with the closing balances of the year before beside them. */
export const BalanceSheet = ({ id, year }: Props) => {
  const texts = useTexts()
  const { bookkeeping, reports: say } = texts
  const { data, error, refetch } = useQuery(reportQueries.balanceSheet(id, year))
  if (error) return <Refusal error={error} onRetry={() => void refetch()} />
  if (!data) return <Loading />
  const before = data.previousYear ? [data.previousYear.to] : []
  return (
    <>
      {data.difference.closing !== 0 && (
        <Banner tone="warning" title={`${say.difference}: ${texts.format.money(data.difference.closing)}`}>
          {say.differenceWhat}
        </Banner>
      )}
      <Figures
        caption={say.name['balance-sheet']}
        corner={bookkeeping.account}
        columns={[bookkeeping.opening, bookkeeping.change, bookkeeping.closing, ...before]}
        asides={[0, 1]}
        lines={linesOf(data, texts)}
      />
    </>
  )
}

const linesOf = ({ assets, equityAndLiabilities, others, calculatedResult, difference, year }: BalanceSheetView, texts: Texts): readonly Line[] => {
  const { format, reports: say } = texts
  const amounts = ({ opening, change, closing, previous }: Sums) =>
    [opening, change, closing, ...(previous === null ? [] : [previous])].map(format.amount)
  const line = (kind: Line['kind'], key: string, label: Line['label'], sums: Sums): Line => ({ key, kind, label, amounts: amounts(sums) })
  const groupsOf = ({ groups }: BalanceSheetView['assets']): readonly Line[] =>
    groups.flatMap(({ heading, accounts, ...sums }) => [
      { key: heading, kind: 'heading', label: say.heading[heading], amounts: [] },
      ...accounts.map(({ account, name, ...its }) => line('item', account, <AccountLink account={account} name={name} year={year.from} />, its)),
      line('sum', `${heading} sum`, say.sumOf(say.heading[heading]), sums),
    ])
  return [
    ...groupsOf(assets),
    line('total', 'assets', say.assetsSum, assets),
    ...groupsOf(equityAndLiabilities),
    line('sum', 'result', say.calculatedResult, calculatedResult),
    line('total', 'equity-and-liabilities', say.equityAndLiabilitiesSum, added(equityAndLiabilities, calculatedResult)),
    ...groupsOf(others),
    ...(difference.closing === 0 ? [] : [line('total', 'difference', say.difference, difference)]),
  ]
}

const added = (one: Sums, other: Sums): Sums => ({
  opening: one.opening + other.opening,
  change: one.change + other.change,
  closing: one.closing + other.closing,
  previous: one.previous === null ? null : one.previous + (other.previous ?? 0),
})
