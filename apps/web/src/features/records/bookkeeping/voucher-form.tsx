import { useState } from 'react'
import { FormDialog } from '../../../parts/form.tsx'
import { useForm } from '../../../parts/use-form.ts'
import { notify } from '../../../platform/notices.ts'
import { useTexts } from '../../../platform/texts.ts'
import { Banner } from '../../../ui/banner.tsx'
import { DayField, TextField } from '../../../ui/fields.tsx'
import { amountOf, differenceOf, EMPTY_ROW, isAccount, isBlank, type TypedRow } from './amounts.ts'
import { typedAmount } from '../typed-number.ts'
import { recordQueries, type VoucherRecord } from '../records.queries.ts'
import classes from '../records.module.css'
import { VoucherRows } from './voucher-rows.tsx'

type Props = {
  readonly id: string
  readonly voucher?: VoucherRecord
  /** What a new voucher begins with. */
  readonly date?: string
  readonly series?: string | undefined
  readonly onClose: () => void
}

/** Adds or corrects a voucher, once debit and credit are equal. If somebody else changed it first, that is told and nothing is overwritten. */
export const VoucherForm = ({ id, voucher, date: firstDate = '', series: firstSeries = 'A', onClose }: Props) => {
  const { bookkeeping, format } = useTexts()
  const before = voucher?.content
  const [series, setSeries] = useState(before?.series ?? firstSeries)
  const [date, setDate] = useState(before?.date ?? firstDate)
  const [text, setText] = useState(before?.text ?? '')
  const [rows, setRows] = useState<readonly TypedRow[]>(
    before ? before.rows.filter(({ change }) => change !== 'removed').map(typed) : [EMPTY_ROW, EMPTY_ROW],
  )
  const filled = rows.filter((row) => !isBlank(row))
  const difference = differenceOf(rows)
  const content = { series: series.trim(), date, text: text.trim(), ...(before && { number: before.number }), rows: filled.map(sent) }
  const { tried, faults, form } = useForm({
    mutation: recordQueries.save(id, voucher),
    faults: {
      date: date === '' && bookkeeping.dateMissing,
      series: series.trim() === '' && bookkeeping.seriesMissing,
      rows: filled.length < 2 && bookkeeping.rowsMissing,
    },
    value: difference === 0 && filled.every(isWhole) ? content : undefined,
    onSaved: (record) => {
      if (record.kind === 'voucher') notify(bookkeeping.saved(bookkeeping.voucherName(record.content.series, record.content.number)))
      onClose()
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
      <div className={classes['heads']}>
        <DayField label={bookkeeping.date} value={date} error={faults.date} onChange={setDate} data-autofocus />
        <TextField label={bookkeeping.series} value={series} maxLength={20} error={faults.series} onChange={setSeries} />
        <TextField label={bookkeeping.text} value={text} maxLength={200} onChange={setText} />
      </div>
      <VoucherRows id={id} rows={rows} tried={tried} onChange={setRows} />
      <p role="status" className={classes['difference']} data-balanced={difference === 0 || undefined}>
        {filled.length > 0 && (difference === 0 ? bookkeeping.balanced : bookkeeping.difference(format.money(difference)))}
      </p>
      {faults.rows && <Banner tone="danger" role="alert" title={faults.rows} />}
    </FormDialog>
  )
}

const isWhole = (row: TypedRow): boolean => isAccount(row) && amountOf(row) !== undefined
const sent = (row: TypedRow) => ({ account: row.account.trim(), amount: amountOf(row) ?? 0, text: row.text.trim() || null })
const typed = ({ account, amount, text }: VoucherRecord['content']['rows'][number]): TypedRow => ({
  account,
  debit: typedAmount(Math.max(0, amount)),
  credit: typedAmount(Math.max(0, -amount)),
  text: text ?? '',
})
