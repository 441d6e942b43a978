import { useInfiniteQuery } from '@tanstack/react-query'
import { Refusal } from '../../../parts/refusal.tsx'
import { useAddress } from '../../../platform/use-address.ts'
import { Loading } from '../../../ui/states.tsx'
import { recordQueries } from '../records.queries.ts'
import type { RoomProps } from '../room.ts'
import { MonthList } from './month-list.tsx'
import { MonthView } from './month-view.tsx'
import { isMonth } from './payroll.queries.ts'

/** Salaries: the months, the latest first, or one of them (`?manad=`), so that it can be linked to and gone back from. */
export const Payroll = ({ subscription }: RoomProps) => {
  const { parameters, change } = useAddress()
  const found = useInfiniteQuery(recordQueries.list(subscription.id, { kind: 'payroll-period', order: 'desc' }))
  if (found.error) return <Refusal error={found.error} onRetry={() => void found.refetch()} />
  if (found.isPending) return <Loading />
  const months = found.data.pages.flatMap(({ items }) => items.filter(isMonth))
  const month = months.find(({ content }) => content.month === parameters.get('manad'))
  if (month) return <MonthView key={month.id} subscription={subscription} month={month} onBack={() => change({ manad: null })} />
  const more = found.hasNextPage ? () => void found.fetchNextPage() : undefined
  return (
    <MonthList
      subscription={subscription}
      months={months}
      onOpen={(manad) => change({ manad })}
      onMore={more}
      isFetching={found.isFetchingNextPage}
    />
  )
}
