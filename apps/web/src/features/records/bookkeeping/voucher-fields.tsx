import { useTexts } from '../../../platform/texts.ts'
import { Banner } from '../../../ui/banner.tsx'
import { DayField } from '../../../ui/day-field.tsx'
import { TextField } from '../../../ui/fields.tsx'
import classes from '../records.module.css'
import type { VoucherTyped } from './use-voucher.ts'
import { VoucherRows } from './voucher-rows.tsx'

type Props = {
  readonly id: string
  readonly voucher: VoucherTyped
  readonly tried: boolean
  /** The faults that are shown. */
  readonly faults: { readonly [F in keyof VoucherTyped['faults']]?: string | false | undefined }
  readonly focused?: boolean
}

/** The fields of a voucher, and the difference between debit and credit while they are typed. */
export const VoucherFields = ({ id, voucher: { typed, set, isEmpty, difference }, tried, faults, focused = false }: Props) => {
  const { bookkeeping, format } = useTexts()
  return (
    <>
      <div className={classes['heads']}>
        <DayField label={bookkeeping.date} value={typed.date} error={faults.date} onChange={set.date} data-autofocus={focused || undefined} />
        <TextField label={bookkeeping.series} value={typed.series} maxLength={20} error={faults.series} onChange={set.series} />
        <TextField label={bookkeeping.text} value={typed.text} maxLength={200} onChange={set.text} />
      </div>
      <VoucherRows id={id} rows={typed.rows} tried={tried} onChange={set.rows} />
      <p role="status" className={classes['difference']} data-balanced={difference === 0 || undefined}>
        {!isEmpty && (difference === 0 ? bookkeeping.balanced : bookkeeping.difference(format.money(difference)))}
      </p>
      {faults.rows && <Banner tone="danger" role="alert" title={faults.rows} />}
    </>
  )
}
