import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTexts } from '../../../platform/texts.ts'
import { Banner } from '../../../ui/banner.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Facts } from '../../../ui/facts.tsx'
import { Matrix } from '../../../ui/matrix.tsx'
import type { VoucherRecord } from '../records.queries.ts'
import classes from '../records.module.css'
import { RemoveRecord } from '../remove-record.tsx'
import { VoucherForm } from './voucher-form.tsx'

type Props = { readonly id: string; readonly voucher: VoucherRecord; readonly onClose: () => void }

/** One voucher with its rows, and for those who may write the ways to correct and remove it. */
export const VoucherDialog = ({ id, voucher, onClose }: Props) => {
  const { bookkeeping, format, frame } = useTexts()
  const [isEditing, setEditing] = useState(false)
  const { series, number, date, text, rows } = voucher.content
  const name = bookkeeping.voucherName(series, number)
  const counted = rows.filter(({ change }) => change !== 'removed')
  const [debit, credit] = [1, -1].map((side) => counted.reduce((sum, { amount }) => sum + Math.max(0, amount * side), 0))
  const difference = (debit ?? 0) - (credit ?? 0)
  if (isEditing) return <VoucherForm id={id} voucher={voucher} onClose={onClose} />
  return (
    <Dialog opened title={`${bookkeeping.voucher} ${name}`} size="xl" onClose={onClose}>
      <Facts
        items={[
          [bookkeeping.date, date],
          [bookkeeping.text, text || null],
        ]}
      />
      {difference !== 0 && <Banner tone="warning" title={bookkeeping.unbalanced(format.money(difference))} />}
      <Matrix
        caption={`${bookkeeping.voucher} ${name}`}
        hiddenCaption
        corner={bookkeeping.account}
        columns={[bookkeeping.text, bookkeeping.debit, bookkeeping.credit]}
        rows={[
          ...rows.map((row, place) => ({
            key: `${place}`,
            header: <span data-struck={row.change === 'removed' || undefined}>{row.account}</span>,
            cells: [
              [row.text ?? '', row.change === 'removed' ? bookkeeping.struck : row.change === 'added' ? bookkeeping.added : '']
                .filter(Boolean)
                .join(' · '),
              row.amount > 0 ? format.amount(row.amount) : '',
              row.amount < 0 ? format.amount(-row.amount) : '',
            ],
          })),
          { key: 'sum', header: bookkeeping.sum, cells: ['', format.amount(debit ?? 0), format.amount(credit ?? 0)] },
        ]}
      />
      <div className={classes['ways']}>
        <Button variant="default" onClick={onClose} data-autofocus>
          {frame.close}
        </Button>
        {voucher.abilities.includes('edit') && <Button onClick={() => setEditing(true)}>{bookkeeping.editVoucher}</Button>}
        {voucher.abilities.includes('remove') && (
          <RemoveRecord
            id={id}
            recordId={voucher.id}
            remove={bookkeeping.removeVoucher}
            title={bookkeeping.removeTitle(name)}
            consequence={bookkeeping.removeConsequence}
            dismiss={frame.back}
            done={bookkeeping.removed(name)}
            onRemoved={onClose}
          />
        )}
      </div>
    </Dialog>
  )
}
