import { useState } from 'react'
import { FormDialog } from '../../../parts/form.tsx'
import { useForm } from '../../../parts/use-form.ts'
import { notify } from '../../../platform/notices.ts'
import { useTexts } from '../../../platform/texts.ts'
import { DayField } from '../../../ui/day-field.tsx'
import { TextField } from '../../../ui/fields.tsx'
import classes from '../records.module.css'
import { type PayrollPeriod, payrollQueries } from './payroll.queries.ts'

type Props = { readonly id: string; readonly period?: PayrollPeriod; readonly onClose: () => void; readonly onSaved: (month: string) => void }

/** A payroll period: its month, and its payday, by default the 25th. */
export const PeriodForm = ({ id, period: known, onClose, onSaved }: Props) => {
  const { format, payroll } = useTexts()
  const [month, setMonth] = useState(() => known?.content.month ?? format.date(new Date().toISOString()).slice(0, 7))
  const [said, setPayday] = useState(known?.content.payday)
  const payday = said ?? (month && `${month}-25`)
  const { faults, form } = useForm({
    mutation: payrollQueries.savePeriod(id, known),
    faults: { month: month === '' && payroll.monthMissing, payday: payday === '' && payroll.paydayMissing },
    value: { month, payday },
    onSaved: () => {
      notify(payroll.periodSaved(month))
      onClose()
      onSaved(month)
    },
  })
  return (
    <FormDialog title={known ? format.month(known.content.month) : payroll.addPeriod} save={payroll.savePeriod} {...form} onClose={onClose}>
      <div className={classes['heads']}>
        <TextField data-autofocus type="month" label={payroll.month} placeholder="2026-10" value={month} error={faults.month} onChange={setMonth} />
        <DayField label={payroll.payday} value={payday} error={faults.payday} onChange={setPayday} />
      </div>
    </FormDialog>
  )
}
