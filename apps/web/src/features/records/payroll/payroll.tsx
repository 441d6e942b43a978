import { Refusal } from '../../../parts/refusal.tsx'
import { useAddress } from '../../../platform/use-address.ts'
import { Loading } from '../../../ui/states.tsx'
import type { RoomProps } from '../room.ts'
import { useRecords } from '../use-records.ts'
import { PeriodList } from './period-list.tsx'
import { PeriodView } from './period-view.tsx'

/** Salaries: the payroll periods, the latest first, or one of them (`?manad=`), so that it can be linked to and gone back from. */
export const Payroll = ({ subscription }: RoomProps) => {
  const { parameters, change } = useAddress()
  const { found, pages, all: periods } = useRecords(subscription.id, 'payroll-period', { order: 'desc' })
  if (found.error) return <Refusal error={found.error} onRetry={() => void found.refetch()} />
  if (found.isPending) return <Loading />
  const period = periods.find(({ content }) => content.month === parameters.get('manad'))
  if (period) return <PeriodView key={period.id} subscription={subscription} period={period} onBack={() => change({ manad: null })} />
  return <PeriodList subscription={subscription} found={found} pages={pages} onOpen={(manad) => change({ manad })} />
}
