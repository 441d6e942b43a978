import { useState } from 'react'
import { useTexts } from '../../../platform/texts.ts'
import { useRecords } from '../use-records.ts'
import { VoucherForm } from './voucher-form.tsx'

type Props = { readonly id: string; readonly year: { readonly from: string; readonly to: string }; readonly onClose: () => void }

/** A new voucher begins with today, or with the last day of a year that is over, and with the first series of that year. */
export const AddVoucher = ({ id, year, onClose }: Props) => {
  const { format } = useTexts()
  const { found, all } = useRecords(id, 'voucher', { year: year.from })
  const [today] = useState(() => format.date(new Date().toISOString()))
  // The fields keep what they begin with, so they begin once the series in use is known.
  if (found.isPending) return null
  return <VoucherForm id={id} date={today < year.from || today > year.to ? year.to : today} series={all[0]?.content.series} onClose={onClose} />
}
