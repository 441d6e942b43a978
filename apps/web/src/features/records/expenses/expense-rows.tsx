import { Button } from '@mantine/core'
import { EXPENSE_KINDS } from '@portal/domain'
import { useTexts } from '../../../platform/texts.ts'
import { DayField, NumberField, SelectField, TextField } from '../../../ui/fields.tsx'
import { RemoveIcon } from '../../../ui/remove-icon.tsx'
import recordClasses from '../records.module.css'
import classes from './expenses.module.css'
import { amountOf, emptyExpense, isBlank, kindOf, type TypedExpense, vatOf } from './typed-expense.ts'

type Props = {
  readonly rows: readonly TypedExpense[]
  /** The report's day, which a new row begins with. */
  readonly date: string
  readonly tried: boolean
  readonly onChange: (rows: readonly TypedExpense[]) => void
}

/** The expenses of a report being written: when, what, how much and the VAT in it. */
export const ExpenseRows = ({ rows, date, tried, onChange }: Props) => {
  const { expenses, records } = useTexts()
  const set = (place: number, change: Partial<TypedExpense>) => onChange(rows.map((row, each) => (each === place ? { ...row, ...change } : row)))
  const kinds = EXPENSE_KINDS.map((value) => ({ value, label: expenses.kinds[value] }))
  return (
    <div className={recordClasses['rows']}>
      {rows.map((row, place) => {
        const isMissing = (value: unknown) => tried && !isBlank(row) && (value === undefined || value === '')
        return (
          <fieldset key={place} className={classes['expense']}>
            <legend className="visually-hidden">{expenses.expense(place + 1)}</legend>
            <DayField
              label={records.date}
              value={row.date}
              error={isMissing(row.date) && records.dateMissing}
              onChange={(date) => set(place, { date })}
            />
            <SelectField label={expenses.kind} value={row.kind} data={kinds} onChange={(chosen) => set(place, { kind: kindOf(chosen) })} />
            <TextField label={expenses.what} value={row.text} maxLength={200} onChange={(text) => set(place, { text })} />
            <NumberField
              label={expenses.amount}
              value={row.amount}
              error={isMissing(amountOf(row)) && expenses.amountWrong}
              onChange={(amount) => set(place, { amount })}
            />
            <NumberField
              label={expenses.vat}
              value={row.vat}
              error={isMissing(vatOf(row)) && expenses.vatWrong}
              onChange={(vat) => set(place, { vat })}
            />
            <RemoveIcon label={expenses.removeRow(place + 1)} onRemove={() => onChange(rows.filter((_, each) => each !== place))} />
          </fieldset>
        )
      })}
      <div>
        <Button variant="light" onClick={() => onChange([...rows, emptyExpense(rows.at(-1)?.date ?? date)])}>
          {expenses.addRow}
        </Button>
      </div>
    </div>
  )
}
