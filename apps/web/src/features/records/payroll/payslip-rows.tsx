import { ActionIcon, Button, TextInput } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useTexts } from '../../../platform/texts.ts'
import { parseAmount } from '../bookkeeping/amounts.ts'
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
          <TextInput
            label={payroll.what}
            value={row.text}
            maxLength={100}
            error={tried && row.text.trim() === '' && payroll.whatMissing}
            onChange={({ currentTarget }) => set(place, { text: currentTarget.value })}
          />
          <TextInput
            label={payroll.amount}
            inputMode="decimal"
            value={row.amount}
            error={tried && parseAmount(row.amount) === undefined && payroll.amountWrong}
            onChange={({ currentTarget }) => set(place, { amount: currentTarget.value })}
          />
          <ActionIcon
            variant="subtle"
            color="red"
            size={36}
            disabled={rows.length === 1}
            aria-label={payroll.removeRow(place + 1)}
            onClick={() => onChange(rows.filter((_, each) => each !== place))}
          >
            <IconTrash size={18} stroke={1.75} />
          </ActionIcon>
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
