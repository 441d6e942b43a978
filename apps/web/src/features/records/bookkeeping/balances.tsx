import { useQuery } from '@tanstack/react-query'
import { Refusal } from '../../../parts/refusal.tsx'
import { useTexts } from '../../../platform/texts.ts'
import { Matrix } from '../../../ui/matrix.tsx'
import { Empty, Loading } from '../../../ui/states.tsx'
import { recordQueries } from '../records.queries.ts'

/** Every account's opening balance, change and closing balance in a fiscal year. */
export const Balances = ({ id, year }: { readonly id: string; readonly year: string }) => {
  const { bookkeeping, format } = useTexts()
  const { data, error, refetch } = useQuery(recordQueries.balances(id, year))
  if (error) return <Refusal error={error} onRetry={() => void refetch()} />
  if (!data) return <Loading />
  if (data.items.length === 0) return <Empty title={bookkeeping.noneTitle}>{bookkeeping.none}</Empty>
  return (
    <Matrix
      caption={bookkeeping.balances}
      hiddenCaption
      corner={bookkeeping.account}
      figures
      columns={[bookkeeping.opening, bookkeeping.change, bookkeeping.closing]}
      rows={data.items.map(({ account, name, opening, change, closing }) => ({
        key: account,
        header: `${account} ${name}`,
        cells: [format.amount(opening), format.amount(change), format.amount(closing)],
      }))}
    />
  )
}
