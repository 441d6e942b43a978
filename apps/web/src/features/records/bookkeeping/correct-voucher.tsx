import { useState } from 'react'
import { FormDialog } from '../../../parts/form.tsx'
import { useForm } from '../../../parts/use-form.ts'
import { notify } from '../../../platform/notices.ts'
import { createRequestKeys } from '../../../platform/request-key.ts'
import { useTexts } from '../../../platform/texts.ts'
import { DayField } from '../../../ui/day-field.tsx'
import { CheckField } from '../../../ui/fields.tsx'
import { useFiscalYears } from '../fiscal-years.tsx'
import type { VoucherRecord } from '../records.queries.ts'
import { CorrectionTable } from './correction-table.tsx'
import { correctionQueries } from './corrections.queries.ts'
import { useVoucher } from './use-voucher.ts'
import { VoucherFields } from './voucher-fields.tsx'

type Props = { readonly id: string; readonly voucher: VoucherRecord; readonly onClose: () => void }

/** Corrects a posted voucher (G18): the day of its reversal, and the new voucher, which begins as the original and is posted unless it is left out. */
export const CorrectVoucher = ({ id, voucher, onClose }: Props) => {
  const { bookkeeping, corrections } = useTexts()
  const before = voucher.content
  const name = bookkeeping.voucherName(before.series, before.number)
  const today = useOpenDay(id)
  const [date, setDate] = useState(today)
  const [isReplaced, setReplaced] = useState(true)
  const [keyFor] = useState(createRequestKeys)
  const typed = useVoucher({ ...before, date: today })
  const body = { version: voucher.version, date, replacement: isReplaced ? typed.content : null }
  const { tried, faults, form } = useForm({
    mutation: correctionQueries.correct(id, voucher.id),
    faults: { ...(isReplaced ? typed.faults : NONE), day: date === '' && bookkeeping.dateMissing },
    value: !isReplaced || typed.isWhole ? { body, key: keyFor(body) } : undefined,
    onSaved: ({ reversal, replacement }) => {
      const names = [reversal, replacement].flatMap((each) => (each ? [bookkeeping.voucherName(each.content.series, each.content.number)] : []))
      notify(corrections.corrected(name, names))
      onClose()
    },
  })
  return (
    <FormDialog title={corrections.title(name)} size="xl" save={corrections.confirm} {...form} onClose={onClose}>
      <p>{corrections.how(name)}</p>
      <DayField label={corrections.reversalDate} value={date} error={faults.day} onChange={setDate} data-autofocus />
      <CheckField label={corrections.replace} checked={isReplaced} onChange={setReplaced} />
      {isReplaced && <VoucherFields id={id} voucher={typed} tried={tried} faults={faults} />}
      <CorrectionTable original={before.rows} replacement={isReplaced ? typed.content.rows : []} names={voucher.accountNames} />
    </FormDialog>
  )
}

const NONE = { date: false, series: false, rows: false } as const

/** Today; or the last day of the latest fiscal year, where today lies in none. */
const useOpenDay = (id: string): string => {
  const { format } = useTexts()
  const years = useFiscalYears(id)
  const [today] = useState(() => format.date(new Date().toISOString()))
  return years.length === 0 || years.some(({ from, to }) => from <= today && today <= to) ? today : (years[0]?.to ?? today)
}
