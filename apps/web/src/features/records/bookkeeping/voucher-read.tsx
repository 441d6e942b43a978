import type { RecordOf } from '@portal/contract'
import { debitAndCredit } from '@portal/domain'
import { useTexts } from '../../../platform/texts.ts'
import { Banner } from '../../../ui/banner.tsx'
import { Facts } from '../../../ui/facts.tsx'
import { useCorrectionFacts } from './correction-links.tsx'
import { Figures } from './reports/figures.tsx'

type Props = { readonly voucher: RecordOf<'voucher'>; readonly onOpen: (recordId: string) => void }

/** A voucher to read: its rows with the names of their accounts, their sums, and the vouchers that it corrects or is corrected by. */
export const VoucherRead = ({ voucher, onOpen }: Props) => {
  const { bookkeeping, format, reports: say } = useTexts()
  const links = useCorrectionFacts(voucher, onOpen)
  const { series, number, date, text, rows } = voucher.content
  const { debit, credit } = debitAndCredit(rows)
  return (
    <>
      <Facts items={[[bookkeeping.date, date], [bookkeeping.text, text || null], ...links]} />
      {debit !== credit && <Banner tone="warning" title={bookkeeping.unbalanced(format.money(debit - credit))} />}
      <Figures
        caption={`${bookkeeping.voucher} ${bookkeeping.voucherName(series, number)}`}
        hiddenCaption
        corner={bookkeeping.account}
        columns={[bookkeeping.debit, bookkeeping.credit]}
        lines={[
          ...rows.map(({ account, amount, text: about, change }, place) => {
            const counts = change !== 'removed'
            const named = [account, voucher.accountNames[account]].filter(Boolean).join(' ')
            const label = [named, about, change === 'added' && bookkeeping.added].filter(Boolean).join(' · ')
            return {
              key: String(place),
              kind: 'item' as const,
              label: counts ? label : <s>{say.struckMark(label)}</s>,
              amounts: [counts && amount > 0 ? format.amount(amount) : '', counts && amount < 0 ? format.amount(-amount) : ''],
            }
          }),
          { key: 'sum', kind: 'sum', label: bookkeeping.sum, amounts: [format.amount(debit), format.amount(credit)] },
        ]}
      />
    </>
  )
}
