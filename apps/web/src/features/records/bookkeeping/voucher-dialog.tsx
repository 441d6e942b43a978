import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTexts } from '../../../platform/texts.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import type { VoucherRecord } from '../records.queries.ts'
import classes from '../records.module.css'
import { RemoveRecord } from '../remove-record.tsx'
import { CorrectVoucher } from './correct-voucher.tsx'
import { VoucherForm } from './voucher-form.tsx'
import { VoucherRead } from './voucher-read.tsx'

type Props = {
  readonly id: string
  readonly voucher: VoucherRecord
  /** Opens another voucher, which this one names. */
  readonly onOpen: (recordId: string) => void
  /** Absent: it is not removed from here. */
  readonly onRemoved?: () => void
  readonly onClose: () => void
}

/** One voucher with its rows, and the ways to edit, remove and correct it, as far as its abilities go. */
export const VoucherDialog = ({ id, voucher, onOpen, onRemoved, onClose }: Props) => {
  const { bookkeeping, corrections, frame } = useTexts()
  const [doing, setDoing] = useState<'editing' | 'correcting'>()
  const { abilities, content } = voucher
  const name = bookkeeping.voucherName(content.series, content.number)
  if (doing === 'editing') return <VoucherForm id={id} voucher={voucher} onClose={onClose} />
  if (doing === 'correcting') return <CorrectVoucher id={id} voucher={voucher} onClose={() => setDoing(undefined)} />
  return (
    <Dialog opened title={`${bookkeeping.voucher} ${name}`} size="xl" onClose={onClose}>
      <VoucherRead voucher={voucher} onOpen={onOpen} />
      <div className={classes['ways']}>
        <Button variant="default" onClick={onClose} data-autofocus>
          {frame.close}
        </Button>
        {abilities.includes('edit') && (
          <Button variant={abilities.includes('correct') ? 'default' : 'filled'} onClick={() => setDoing('editing')}>
            {bookkeeping.editVoucher}
          </Button>
        )}
        {abilities.includes('correct') && <Button onClick={() => setDoing('correcting')}>{corrections.correct}</Button>}
        {onRemoved && abilities.includes('remove') && (
          <RemoveRecord
            id={id}
            recordId={voucher.id}
            remove={bookkeeping.removeVoucher}
            title={bookkeeping.removeTitle(name)}
            consequence={bookkeeping.removeConsequence}
            dismiss={frame.back}
            done={bookkeeping.removed(name)}
            onRemoved={onRemoved}
          />
        )}
      </div>
    </Dialog>
  )
}
