import { FormDialog } from '../../../parts/form.tsx'
import { useForm } from '../../../parts/use-form.ts'
import { notify } from '../../../platform/notices.ts'
import { useTexts } from '../../../platform/texts.ts'
import { recordQueries, type VoucherRecord } from '../records.queries.ts'
import { useVoucher } from './use-voucher.ts'
import { VoucherFields } from './voucher-fields.tsx'
import { focusRow } from '../../../ui/keep-focus.ts'

type Props = {
  readonly id: string
  readonly voucher?: VoucherRecord
  /** What a new voucher begins with. */
  readonly date?: string
  readonly series?: string | undefined
  readonly onClose: () => void
}

/** Adds or edits a voucher, once debit and credit are equal. If somebody else changed it first, that is told and nothing is overwritten. */
export const VoucherForm = ({ id, voucher, date = '', series = 'A', onClose }: Props) => {
  const { bookkeeping } = useTexts()
  const before = voucher?.content
  const typed = useVoucher(before ?? { date, series })
  const { tried, faults, form } = useForm({
    mutation: recordQueries.save(id, voucher),
    faults: typed.faults,
    value: typed.isWhole ? { ...typed.content, ...(before && { number: before.number }) } : undefined,
    onSaved: (record) => {
      if (record.kind === 'voucher') notify(bookkeeping.saved(bookkeeping.voucherName(record.content.series, record.content.number)))
      onClose()
      focusRow(record.id)
    },
  })
  return (
    <FormDialog
      title={before ? bookkeeping.editTitle(bookkeeping.voucherName(before.series, before.number)) : bookkeeping.addVoucher}
      size="xl"
      save={bookkeeping.save}
      {...form}
      onClose={onClose}
    >
      <VoucherFields id={id} voucher={typed} tried={tried} faults={faults} focused />
    </FormDialog>
  )
}
