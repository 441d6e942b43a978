import { isOrganisationNumber, isPersonalNumber } from '@portal/domain'
import { useState } from 'react'
import { FormDialog } from '../../../parts/form.tsx'
import { useForm } from '../../../parts/use-form.ts'
import { notify } from '../../../platform/notices.ts'
import { useTexts } from '../../../platform/texts.ts'
import { NumberField, TextField } from '../../../ui/fields.tsx'
import { parseAmount, parseWhole, typedAmount } from '../typed-number.ts'
import classes from '../records.module.css'
import { RemoveRecord } from '../remove-record.tsx'
import { type Employee, payrollQueries } from './payroll.queries.ts'
import { focusRow } from '../../../ui/keep-focus.ts'

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
  const ore = salary.trim() === '' ? null : parseAmount(salary)
  const count = number.trim() === '' ? null : parseWhole(number, 1, 999_999)
  const share = parseWhole(percent, 0, 100)
  const isWhole = count !== undefined && share !== undefined && ore !== undefined
  const { faults, form } = useForm({
    mutation: payrollQueries.saveEmployee(id, employee),
    faults: {
      name: name.trim() === '' && payroll.nameMissing,
      number: count === undefined && payroll.numberWrong,
      personal: personal.trim() !== '' && !(isOrganisationNumber(personal) && isPersonalNumber(personal)) && payroll.personalNumberWrong,
      salary: (ore === undefined || (ore !== null && ore < 0)) && payroll.amountWrong,
      percent: share === undefined && payroll.taxPercentWrong,
    },
    value: isWhole ? { name: name.trim(), number: count, personalNumber: personal.trim() || null, monthlySalary: ore, taxPercent: share } : undefined,
    onSaved: ({ id: saved }, sent) => {
      notify(payroll.employeeSaved(sent.name))
      onClose()
      focusRow(saved)
    },
  })
  return (
    <FormDialog title={before ? payroll.editEmployee(before.name) : payroll.addEmployee} save={payroll.saveEmployee} {...form} onClose={onClose}>
      <TextField data-autofocus label={payroll.name} value={name} maxLength={100} autoComplete="off" error={faults.name} onChange={setName} />
      <div className={classes['heads']}>
        <TextField
          label={payroll.employeeNumber}
          {...(!before && { description: payroll.numberWhat })}
          inputMode="numeric"
          value={number}
          error={faults.number}
          onChange={setNumber}
        />
        <TextField label={payroll.personalNumber} autoComplete="off" value={personal} error={faults.personal} onChange={setPersonal} />
      </div>
      <div className={classes['heads']}>
        <NumberField label={payroll.salary} value={salary} error={faults.salary} onChange={setSalary} />
        <TextField label={payroll.taxPercent} inputMode="numeric" value={percent} error={faults.percent} onChange={setPercent} />
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
