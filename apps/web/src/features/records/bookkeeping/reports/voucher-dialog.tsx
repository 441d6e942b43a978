import type { RecordView } from '@portal/contract'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Refusal } from '../../../../parts/refusal.tsx'
import { useTexts } from '../../../../platform/texts.ts'
import { Dialog } from '../../../../ui/dialog.tsx'
import { Facts } from '../../../../ui/facts.tsx'
import { Loading } from '../../../../ui/states.tsx'
import { recordQueries } from '../../records.queries.ts'
import { Figures } from './figures.tsx'

type Props = { readonly id: string; readonly recordId: string; readonly onClose: () => void }

/** The voucher that a row of the ledger is of. */
export const VoucherDialog = ({ id, recordId, onClose }: Props) => {
  const { frame, records } = useTexts()
  const { data, error } = useQuery(recordQueries.one(id, recordId))
  const name = data?.kind === 'voucher' ? records.voucherName(data.content.series, data.content.number) : ''
  return (
    <Dialog opened title={`${records.voucher} ${name}`} size="xl" onClose={onClose}>
      <Refusal error={error} />
      {!error && !data && <Loading rows={2} />}
      {data?.kind === 'voucher' && <Rows content={data.content} name={name} />}
      <div>
        <Button variant="default" onClick={onClose} data-autofocus>
          {frame.close}
        </Button>
      </div>
    </Dialog>
  )
}

type RowsProps = { readonly content: Extract<RecordView, { readonly kind: 'voucher' }>['content']; readonly name: string }

const Rows = ({ content: { date, text, rows }, name }: RowsProps) => {
  const { format, records, reports: say } = useTexts()
  return (
    <>
      <Facts
        items={[
          [records.date, date],
          [records.text, text || null],
        ]}
      />
      <Figures
        caption={`${records.voucher} ${name}`}
        hiddenCaption
        corner={records.account}
        columns={[records.debit, records.credit]}
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
