import { EXPENSE_KINDS } from '@portal/domain'
import { useTexts } from '../../../platform/texts.ts'
import { DayField } from '../../../ui/day-field.tsx'
import { NumberField, SelectField, TextField } from '../../../ui/fields.tsx'
import { TypedRows, withoutRow, withRow } from '../typed-rows.tsx'
import classes from './expenses.module.css'
import { amountOf, emptyExpense, isBlank, kindOf, type TypedExpense, vatOf } from './typed-expense.ts'

type Props = {
  readonly rows: readonly TypedExpense[]
  /** The report's date, the default for new rows. */
  readonly date: string
  readonly tried: boolean
  readonly onChange: (rows: readonly TypedExpense[]) => void
}

/** The expenses of a report in a form: date, kind, amount and VAT. */
export const ExpenseRows = ({ rows, date, tried, onChange }: Props) => {
  const { expenses } = useTexts()
  const kinds = EXPENSE_KINDS.map((value) => ({ value, label: expenses.kinds[value] }))
  return (
    <TypedRows
      rows={rows}
      className={classes['expense']}
      words={{ ...expenses, row: expenses.expense }}
      onAdd={() => onChange([...rows, emptyExpense(rows.at(-1)?.date ?? date)])}
      onRemove={(place) => onChange(withoutRow(rows, place))}
    >
      {(row, place) => {
        const set = (change: Partial<TypedExpense>) => onChange(withRow(rows, place, change))
        const isMissing = (value: unknown) => tried && !isBlank(row) && (value === undefined || value === '')
        return (
          <>
            <DayField label={expenses.date} value={row.date} error={isMissing(row.date) && expenses.dateMissing} onChange={(date) => set({ date })} />
            <SelectField label={expenses.kind} value={row.kind} data={kinds} onChange={(chosen) => set({ kind: kindOf(chosen) })} />
            <TextField label={expenses.what} value={row.text} maxLength={200} onChange={(text) => set({ text })} />
            <NumberField
              label={expenses.amount}
              value={row.amount}
              error={isMissing(amountOf(row)) && expenses.amountWrong}
              onChange={(amount) => set({ amount })}
            />
            <NumberField label={expenses.vat} value={row.vat} error={isMissing(vatOf(row)) && expenses.vatWrong} onChange={(vat) => set({ vat })} />
          </>
        )
      }}
    </TypedRows>
  )
}
