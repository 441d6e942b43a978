import { isOrganisationNumber, isPersonalNumber } from '@portal/domain'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { FormDialog } from '../../../parts/form.tsx'
import { notify } from '../../../platform/notices.ts'
import { useTexts } from '../../../platform/texts.ts'
import { NumberField, TextField } from '../../../ui/fields.tsx'
import { parseAmount, parseWhole, typedAmount } from '../typed-number.ts'
import classes from '../records.module.css'
import { RemoveRecord } from '../remove-record.tsx'
import { type Employee, payrollQueries } from './payroll.queries.ts'

type Props = { readonly id: string; readonly employee?: Employee; readonly onClose: () => void }

/** Adds or corrects an employee. Payslips that are already made stay as they are. */
export const EmployeeForm = ({ id, employee, onClose }: Props) => {
  const { payroll } = useTexts()
  const before = employee?.content
  const [name, setName] = useState(before?.name ?? '')
  const [number, setNumber] = useState(before?.number?.toString() ?? '')
  const [personal, setPersonal] = useState(before?.personalNumber ?? '')
  const [salary, setSalary] = useState(typedAmount(before?.monthlySalary ?? 0))
  const [percent, setPercent] = useState(String(before?.taxPercent ?? 30))
  const [tried, setTried] = useState(false)
  const { mutate, isPending, error } = useMutation(payrollQueries.saveEmployee(id, employee))
  const ore = salary.trim() === '' ? null : parseAmount(salary)
  const count = number.trim() === '' ? null : parseWhole(number, 1, 999_999)
  const share = parseWhole(percent, 0, 100)
  const wrong = {
    name: name.trim() === '',
    number: count === undefined,
    personal: personal.trim() !== '' && !(isOrganisationNumber(personal) && isPersonalNumber(personal)),
    salary: ore === undefined || (ore !== null && ore < 0),
    percent: share === undefined,
  }
  const save = () => {
    setTried(true)
    if (Object.values(wrong).some(Boolean) || count === undefined || share === undefined) return
    const content = {
      name: name.trim(),
      number: count,
      personalNumber: personal.trim() || null,
      monthlySalary: ore ?? null,
      taxPercent: share,
    }
    mutate(content, {
      onSuccess: () => {
        notify(payroll.employeeSaved(content.name))
        onClose()
      },
    })
  }
  return (
    <FormDialog
      title={before ? payroll.editEmployee(before.name) : payroll.addEmployee}
      save={payroll.saveEmployee}
      running={isPending}
      error={error}
      onSave={save}
      onClose={onClose}
    >
      <TextField
        data-autofocus
        label={payroll.name}
        value={name}
        maxLength={100}
        autoComplete="off"
        error={tried && wrong.name && payroll.nameMissing}
        onChange={setName}
      />
      <div className={classes['heads']}>
        <TextField
          label={payroll.employeeNumber}
          {...(!before && { description: payroll.numberWhat })}
          inputMode="numeric"
          value={number}
          error={tried && wrong.number && payroll.numberWrong}
          onChange={setNumber}
        />
        <TextField
          label={payroll.personalNumber}
          autoComplete="off"
          value={personal}
          error={tried && wrong.personal && payroll.personalNumberWrong}
          onChange={setPersonal}
        />
      </div>
      <div className={classes['heads']}>
        <NumberField label={payroll.salary} value={salary} error={tried && wrong.salary && payroll.amountWrong} onChange={setSalary} />
        <TextField
          label={payroll.taxPercent}
          inputMode="numeric"
          value={percent}
          error={tried && wrong.percent && payroll.taxPercentWrong}
          onChange={setPercent}
        />
      </div>
      {employee && (
        <div>
          <RemoveRecord
            id={id}
            recordId={employee.id}
            remove={payroll.remove}
            title={payroll.removeEmployeeTitle(employee.content.name)}
            consequence={payroll.removeEmployeeWhat}
            done={payroll.employeeRemoved(employee.content.name)}
            onRemoved={onClose}
          />
        </div>
      )}
    </FormDialog>
  )
}
