import { Refusal } from '../../../parts/refusal.tsx'
import { useAddress } from '../../../platform/use-address.ts'
import { Loading } from '../../../ui/states.tsx'
import type { RoomProps } from '../room.ts'
import { useRecords } from '../use-records.ts'
import { MonthList } from './month-list.tsx'
import { MonthView } from './month-view.tsx'

/** Salaries: the months, the latest first, or one of them (`?manad=`), so that it can be linked to and gone back from. */
export const Payroll = ({ subscription }: RoomProps) => {
  const { parameters, change } = useAddress()
  const { found, pages, all: months } = useRecords(subscription.id, 'payroll-period', { order: 'desc' })
  if (found.error) return <Refusal error={found.error} onRetry={() => void found.refetch()} />
  if (found.isPending) return <Loading />
  const month = months.find(({ content }) => content.month === parameters.get('manad'))
  if (month) return <MonthView key={month.id} subscription={subscription} month={month} onBack={() => change({ manad: null })} />
  return <MonthList subscription={subscription} found={found} pages={pages} onOpen={(manad) => change({ manad })} />
}
