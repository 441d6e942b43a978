import { payslipSums } from '@portal/domain'
import { useState } from 'react'
import { FormDialog } from '../../../parts/form.tsx'
import { useForm } from '../../../parts/use-form.ts'
import { notify } from '../../../platform/notices.ts'
import { useTexts } from '../../../platform/texts.ts'
import { NumberField, SelectField } from '../../../ui/fields.tsx'
import { typedAmount } from '../typed-number.ts'
import classes from './payroll.module.css'
import { type Payslip, payrollQueries } from './payroll.queries.ts'
import { PayslipRows } from './payslip-rows.tsx'
import { isWhole, sentRow, taxTyped, typedRow, type TypedPay } from './typed-pay.ts'
import { useEmployees } from './use-employees.ts'
import { focusRow } from '../../../ui/keep-focus.ts'

type Props = { readonly id: string; readonly month: string; readonly payslip?: Payslip; readonly onClose: () => void }

/** A payslip in a form. It begins with the monthly salary, and its sums follow from its rows. */
export const PayslipForm = ({ id, month, payslip, onClose }: Props) => {
  const { format, payroll } = useTexts()
  const before = payslip?.content
  const employees = useEmployees(id)
  const [employeeId, setEmployee] = useState(before?.employeeId ?? '')
  const [typed, setRows] = useState<readonly TypedPay[] | undefined>(before?.rows.map(typedRow))
  const [said, setTax] = useState<string>()
  const employee = employees.find((each) => each.id === employeeId)?.content
  const rows = typed ?? [{ text: payroll.salary, amount: typedAmount(employee?.monthlySalary ?? 0) }]
  const tax = said ?? (before && employee ? ownTax(before, employee.taxPercent) : '')
  const drawn = taxTyped(tax)
  const whole = rows.every(isWhole)
  const sums = whole && drawn !== undefined ? payslipSums(rows.map(sentRow), employee?.taxPercent ?? 30, drawn) : undefined
  const { tried, faults, form } = useForm({
    mutation: payrollQueries.savePayslip(id, payslip),
    faults: { employee: employeeId === '' && payroll.employeeMissing, tax: whole && !sums && payroll.taxWrong },
    value: employee && sums && drawn !== undefined ? { month, employeeId, rows: rows.map(sentRow), tax: drawn } : undefined,
    onSaved: ({ id: saved }) => {
      notify(payroll.payslipSaved(employee?.name ?? ''))
      onClose()
      focusRow(saved)
    },
  })
  return (
    <FormDialog
      title={before ? payroll.payslipOf(before.name, month) : payroll.addPayslip}
      save={payroll.savePayslip}
      size="lg"
      {...form}
      onClose={onClose}
    >
      <SelectField
        data-autofocus
        label={payroll.employee}
        value={employeeId}
        data={[{ value: '', label: payroll.chooseEmployee }, ...employees.map((each) => ({ value: each.id, label: each.content.name }))]}
        error={faults.employee}
        onChange={setEmployee}
      />
      <PayslipRows rows={rows} tried={tried} onChange={setRows} />
      <NumberField label={payroll.tax} description={payroll.taxWhat} value={tax} error={faults.tax} onChange={setTax} />
      <p role="status" className={classes['net']}>
        {sums && payroll.netSum(format.money(sums.net))}
      </p>
    </FormDialog>
  )
}

/** The tax that was set by hand. Empty when it equals the percentage, so that it follows the rows. */
const ownTax = ({ rows, tax }: Payslip['content'], percent: number): string =>
  payslipSums(rows, percent, null)?.tax === tax ? '' : typedAmount(tax) || '0'
