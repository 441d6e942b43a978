import { Refusal } from '../../../parts/refusal.tsx'
import { useAddress } from '../../../platform/use-address.ts'
import { Loading } from '../../../ui/states.tsx'
import type { RoomProps } from '../room.ts'
import { useRecord } from '../use-records.ts'
import { InvoiceList } from './invoice-list.tsx'
import { InvoiceView } from './invoice-view.tsx'

/** Fakturor: the list, or one invoice (`?faktura=`), so that it can be linked to and the back button works. */
export const Invoicing = ({ subscription }: RoomProps) => {
  const { parameters, change } = useAddress()
  const opened = parameters.get('faktura')
  if (!opened) return <InvoiceList subscription={subscription} onOpen={(faktura) => change({ faktura })} />
  return <OneInvoice recordId={opened} subscription={subscription} onBack={() => change({ faktura: null })} />
}

type Props = RoomProps & { readonly recordId: string; readonly onBack: () => void }

const OneInvoice = ({ recordId, subscription, onBack }: Props) => {
  const { record, error, refetch } = useRecord(subscription.id, recordId, 'invoice')
  if (error) return <Refusal error={error} onRetry={() => void refetch()} />
  if (!record) return <Loading />
  return <InvoiceView key={record.id} invoice={record} subscription={subscription} onBack={onBack} />
}
