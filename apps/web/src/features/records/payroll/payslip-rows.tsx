import { useTexts } from '../../../platform/texts.ts'
import { NumberField, TextField } from '../../../ui/fields.tsx'
import { parseAmount } from '../typed-number.ts'
import { TypedRows, withoutRow, withRow } from '../typed-rows.tsx'
import classes from './payroll.module.css'
import type { TypedPay } from './typed-pay.ts'

type Props = { readonly rows: readonly TypedPay[]; readonly tried: boolean; readonly onChange: (rows: readonly TypedPay[]) => void }

/** The rows of a payslip in a form: what is paid and what is deducted. */
export const PayslipRows = ({ rows, tried, onChange }: Props) => {
  const { payroll } = useTexts()
  return (
    <TypedRows
      rows={rows}
      className={classes['pay']}
      words={payroll}
      keepsOne
      onAdd={() => onChange([...rows, { text: '', amount: '' }])}
      onRemove={(place) => onChange(withoutRow(rows, place))}
    >
      {(row, place) => {
        const set = (change: Partial<TypedPay>) => onChange(withRow(rows, place, change))
        return (
          <>
            <TextField
              label={payroll.what}
              value={row.text}
              maxLength={100}
              error={tried && row.text.trim() === '' && payroll.whatMissing}
              onChange={(text) => set({ text })}
            />
            <NumberField
              label={payroll.amount}
              value={row.amount}
              error={tried && parseAmount(row.amount) === undefined && payroll.amountWrong}
              onChange={(amount) => set({ amount })}
            />
          </>
        )
      }}
    </TypedRows>
  )
}
