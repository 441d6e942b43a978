import { useState } from 'react'
import { Refusal } from '../../../parts/refusal.tsx'
import { useTexts } from '../../../platform/texts.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { Loading } from '../../../ui/states.tsx'
import { useRecord } from '../use-records.ts'
import { VoucherDialog } from './voucher-dialog.tsx'

type Props = { readonly id: string; readonly recordId: string; readonly onClose: () => void }

/** A voucher that is fetched when it is opened: behind a row of the ledger, or named by another voucher. */
export const OpenedVoucher = ({ id, recordId, onClose }: Props) => {
  const { bookkeeping } = useTexts()
  const [shown, show] = useState(recordId)
  const { record, error } = useRecord(id, shown, 'voucher')
  if (record) return <VoucherDialog key={record.id} id={id} voucher={record} onOpen={show} onClose={onClose} />
  return (
    <Dialog opened title={bookkeeping.voucher} size="xl" onClose={onClose}>
      {error ? <Refusal error={error} /> : <Loading rows={2} />}
    </Dialog>
  )
}
