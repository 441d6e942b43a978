import { Button } from '@mantine/core'
import { useTexts } from '../../../platform/texts.ts'
import { NumberField, TextField } from '../../../ui/fields.tsx'
import { RemoveIcon } from '../../../ui/remove-icon.tsx'
import { parseAmount } from '../typed-number.ts'
import records from '../records.module.css'
import classes from './payroll.module.css'
import type { TypedPay } from './typed-pay.ts'

type Props = { readonly rows: readonly TypedPay[]; readonly tried: boolean; readonly onChange: (rows: readonly TypedPay[]) => void }

/** What is paid and what is deducted, row by row. */
export const PayslipRows = ({ rows, tried, onChange }: Props) => {
  const { payroll } = useTexts()
  const set = (place: number, change: Partial<TypedPay>) => onChange(rows.map((row, each) => (each === place ? { ...row, ...change } : row)))
  return (
    <div className={records['rows']}>
      {rows.map((row, place) => (
        <fieldset key={place} className={classes['pay']}>
          <legend className="visually-hidden">{payroll.row(place + 1)}</legend>
          <TextField
            label={payroll.what}
            value={row.text}
            maxLength={100}
            error={tried && row.text.trim() === '' && payroll.whatMissing}
            onChange={(text) => set(place, { text })}
          />
          <NumberField
            label={payroll.amount}
            value={row.amount}
            error={tried && parseAmount(row.amount) === undefined && payroll.amountWrong}
            onChange={(amount) => set(place, { amount })}
          />
          <RemoveIcon
            label={payroll.removeRow(place + 1)}
            disabled={rows.length === 1}
            onRemove={() => onChange(rows.filter((_, each) => each !== place))}
          />
        </fieldset>
      ))}
      <div>
        <Button variant="light" onClick={() => onChange([...rows, { text: '', amount: '' }])}>
          {payroll.addRow}
        </Button>
      </div>
    </div>
  )
}
