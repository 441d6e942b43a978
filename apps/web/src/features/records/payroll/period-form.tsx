import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { FormDialog } from '../../../parts/form.tsx'
import { notify } from '../../../platform/notices.ts'
import { useTexts } from '../../../platform/texts.ts'
import { DayField, TextField } from '../../../ui/fields.tsx'
import classes from '../records.module.css'
import { type PayrollPeriod, payrollQueries } from './payroll.queries.ts'

type Props = { readonly id: string; readonly period?: PayrollPeriod; readonly onClose: () => void; readonly onSaved: (month: string) => void }

/** A payroll period: its month, and its payday, by default the 25th. */
export const PeriodForm = ({ id, period: known, onClose, onSaved }: Props) => {
  const { format, payroll } = useTexts()
  const [month, setMonth] = useState(() => known?.content.month ?? format.date(new Date().toISOString()).slice(0, 7))
  const [said, setPayday] = useState(known?.content.payday)
  const [tried, setTried] = useState(false)
  const { mutate, isPending, error } = useMutation(payrollQueries.savePeriod(id, known))
  const payday = said ?? (month && `${month}-25`)
  const save = () => {
    setTried(true)
    if (month === '' || payday === '') return
    mutate(
      { month, payday },
      {
        onSuccess: () => {
          notify(payroll.periodSaved(month))
          onClose()
          onSaved(month)
        },
      },
    )
  }
  return (
    <FormDialog
      title={known ? format.month(known.content.month) : payroll.addPeriod}
      save={payroll.savePeriod}
      running={isPending}
      error={error}
      onSave={save}
      onClose={onClose}
    >
      <div className={classes['heads']}>
        <TextField
          data-autofocus
          type="month"
          label={payroll.month}
          placeholder="2026-10"
          value={month}
          error={tried && month === '' && payroll.monthMissing}
          onChange={setMonth}
        />
        <DayField label={payroll.payday} value={payday} error={tried && payday === '' && payroll.paydayMissing} onChange={setPayday} />
      </div>
    </FormDialog>
  )
}
