import { useQuery } from '@tanstack/react-query'
import { Refusal } from '../../../parts/refusal.tsx'
import { useTexts } from '../../../platform/texts.ts'
import { Matrix } from '../../../ui/matrix.tsx'
import { Empty, Loading } from '../../../ui/states.tsx'
import classes from '../records.module.css'
import { recordQueries } from '../records.queries.ts'

/** Every account's opening balance, change and closing balance in a fiscal year. */
export const Balances = ({ id, year }: { readonly id: string; readonly year: string }) => {
  const { bookkeeping, format } = useTexts()
  const { data, error, refetch } = useQuery(recordQueries.balances(id, year))
  if (error) return <Refusal error={error} onRetry={() => void refetch()} />
  if (!data) return <Loading />
  if (data.items.length === 0) return <Empty title={bookkeeping.noneTitle}>{bookkeeping.none}</Empty>
  const money = (ore: number) => <span className={classes['amount']}>{format.amount(ore)}</span>
  return (
    <Matrix
      caption={bookkeeping.balances}
      hiddenCaption
      corner={bookkeeping.account}
      columns={[bookkeeping.opening, bookkeeping.change, bookkeeping.closing]}
      rows={data.items.map(({ account, name, opening, change, closing }) => ({
        key: account,
        header: `${account} ${name}`,
        cells: [money(opening), money(change), money(closing)],
      }))}
    />
  )
}
