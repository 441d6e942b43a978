import { useQuery } from '@tanstack/react-query'
import { Refusal } from '../../../parts/refusal.tsx'
import { useAddress } from '../../../platform/use-address.ts'
import { Loading } from '../../../ui/states.tsx'
import { recordQueries } from '../records.queries.ts'
import type { RoomProps } from '../room.ts'
import { InvoiceList } from './invoice-list.tsx'
import { InvoiceView } from './invoice-view.tsx'
import { isInvoice } from './invoicing.queries.ts'

/** Fakturor: the list, or one of them (`?faktura=`), so that it can be linked to and gone back from. */
export const Invoicing = ({ subscription }: RoomProps) => {
  const { parameters, change } = useAddress()
  const opened = parameters.get('faktura')
  if (!opened) return <InvoiceList subscription={subscription} onOpen={(faktura) => change({ faktura })} />
  return <OneInvoice recordId={opened} subscription={subscription} onBack={() => change({ faktura: null })} />
}

type Props = RoomProps & { readonly recordId: string; readonly onBack: () => void }

const OneInvoice = ({ recordId, subscription, onBack }: Props) => {
  const { data, error, refetch } = useQuery(recordQueries.one(subscription.id, recordId))
  if (error) return <Refusal error={error} onRetry={() => void refetch()} />
  if (!data || !isInvoice(data)) return <Loading />
  return <InvoiceView key={data.id} invoice={data} subscription={subscription} onBack={onBack} />
}
