import { useQuery } from '@tanstack/react-query'
import { Refusal } from '../../../parts/refusal.tsx'
import { useTexts } from '../../../platform/texts.ts'
import { Matrix } from '../../../ui/matrix.tsx'
import { Empty, Loading } from '../../../ui/states.tsx'
import classes from '../records.module.css'
import { recordQueries } from '../records.queries.ts'

/** Every account's opening balance, change and closing balance in a fiscal year. */
export const Balances = ({ id, year }: { readonly id: string; readonly year: string }) => {
  const { format, records } = useTexts()
  const { data, error, refetch } = useQuery(recordQueries.balances(id, year))
  if (error) return <Refusal error={error} onRetry={() => void refetch()} />
  if (!data) return <Loading />
  if (data.items.length === 0) return <Empty title={records.emptyTitle}>{records.empty}</Empty>
  const money = (ore: number) => <span className={classes['amount']}>{format.amount(ore)}</span>
  return (
    <Matrix
      caption={records.balances}
      hiddenCaption
      corner={records.account}
      columns={[records.opening, records.change, records.closing]}
      rows={data.items.map(({ account, name, opening, change, closing }) => ({
        key: account,
        header: `${account} ${name}`,
        cells: [money(opening), money(change), money(closing)],
      }))}
    />
  )
}
