import type { RecordOf } from '@portal/contract'
import { Button } from '@mantine/core'
import { Refusal } from '../../../../parts/refusal.tsx'
import { useTexts } from '../../../../platform/texts.ts'
import { Dialog } from '../../../../ui/dialog.tsx'
import { Facts } from '../../../../ui/facts.tsx'
import { Loading } from '../../../../ui/states.tsx'
import { useRecord } from '../../use-records.ts'
import { Figures } from './figures.tsx'

type Props = { readonly id: string; readonly recordId: string; readonly onClose: () => void }

/** The voucher behind a row of the ledger. */
export const VoucherDialog = ({ id, recordId, onClose }: Props) => {
  const { bookkeeping, frame } = useTexts()
  const { record, error } = useRecord(id, recordId, 'voucher')
  const name = record ? bookkeeping.voucherName(record.content.series, record.content.number) : ''
  return (
    <Dialog opened title={`${bookkeeping.voucher} ${name}`} size="xl" onClose={onClose}>
      <Refusal error={error} />
      {!error && !record && <Loading rows={2} />}
      {record && <Rows content={record.content} name={name} />}
      <div>
        <Button variant="default" onClick={onClose} data-autofocus>
          {frame.close}
        </Button>
      </div>
    </Dialog>
  )
}

type RowsProps = { readonly content: RecordOf<'voucher'>['content']; readonly name: string }

const Rows = ({ content: { date, text, rows }, name }: RowsProps) => {
  const { bookkeeping, format, reports: say } = useTexts()
  return (
    <>
      <Facts
        items={[
          [bookkeeping.date, date],
          [bookkeeping.text, text || null],
        ]}
      />
      <Figures
        caption={`${bookkeeping.voucher} ${name}`}
        hiddenCaption
        corner={bookkeeping.account}
        columns={[bookkeeping.debit, bookkeeping.credit]}
        lines={rows.map(({ account, text: about, amount, change }, place) => {
          const label = `${account} ${about ?? ''}`.trim()
          const counts = change !== 'removed'
          return {
            key: String(place),
            kind: 'item',
            label: counts ? label : <s>{say.struckMark(label)}</s>,
            amounts: [counts && amount > 0 ? format.amount(amount) : '', counts && amount < 0 ? format.amount(-amount) : ''],
          }
        })}
      />
    </>
  )
}
