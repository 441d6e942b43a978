import { ActionIcon, Button, NativeSelect, TextInput } from '@mantine/core'
import { EXPENSE_KINDS } from '@portal/domain'
import { IconTrash } from '@tabler/icons-react'
import { useTexts } from '../../../platform/texts.ts'
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
            <TextInput
              type="date"
              label={records.date}
              value={row.date}
              error={isMissing(row.date) && records.dateMissing}
              onChange={({ currentTarget }) => set(place, { date: currentTarget.value })}
            />
            <NativeSelect
              label={expenses.kind}
              value={row.kind}
              data={kinds}
              onChange={({ currentTarget }) => set(place, { kind: kindOf(currentTarget.value) })}
            />
            <TextInput
              label={expenses.what}
              value={row.text}
              maxLength={200}
              onChange={({ currentTarget }) => set(place, { text: currentTarget.value })}
            />
            <TextInput
              label={expenses.amount}
              inputMode="decimal"
              value={row.amount}
              error={isMissing(amountOf(row)) && expenses.amountWrong}
              onChange={({ currentTarget }) => set(place, { amount: currentTarget.value })}
            />
            <TextInput
              label={expenses.vat}
              inputMode="decimal"
              value={row.vat}
              error={isMissing(vatOf(row)) && expenses.vatWrong}
              onChange={({ currentTarget }) => set(place, { vat: currentTarget.value })}
            />
            <ActionIcon
              variant="subtle"
              color="red"
              size={36}
              aria-label={expenses.removeRow(place + 1)}
              onClick={() => onChange(rows.filter((_, each) => each !== place))}
            >
              <IconTrash size={18} stroke={1.75} />
            </ActionIcon>
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
