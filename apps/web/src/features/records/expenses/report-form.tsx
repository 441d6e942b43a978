import { Autocomplete } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { FormDialog } from '../../../parts/form.tsx'
import { useForm } from '../../../parts/use-form.ts'
import { meQuery } from '../../../platform/company.ts'
import { notify } from '../../../platform/notices.ts'
import { useTexts } from '../../../platform/texts.ts'
import { DayField } from '../../../ui/day-field.tsx'
import { TextField } from '../../../ui/fields.tsx'
import recordClasses from '../records.module.css'
import type { RoomProps } from '../room.ts'
import { ExpenseRows } from './expense-rows.tsx'
import classes from './expenses.module.css'
import { expenseQueries, type Report } from './expenses.queries.ts'
import { emptyExpense, isBlank, isWhole, sent, totalOf, type TypedExpense, typed } from './typed-expense.ts'

type Props = RoomProps & { readonly report?: Report; readonly onClose: () => void; readonly onSaved?: (recordId: string) => void }

/** Fills in a report or corrects it. Receipts are added afterwards. Those who manage all reports also choose the person. */
export const ReportForm = ({ subscription, report, onClose, onSaved }: Props) => {
  const { expenses, format } = useTexts()
  const before = report?.content
  const { data: me } = useQuery(meQuery)
  const persons = useQuery(expenseQueries.persons(subscription.id)).data?.items.map(({ person }) => person) ?? []
  const manages = subscription.abilities.includes('manage-expenses')
  const own = me?.companies.some(({ id }) => id === subscription.customer.id) ? me.user.name : ''
  const [title, setTitle] = useState(before?.title ?? '')
  const [named, setPerson] = useState(before?.person)
  const [date, setDate] = useState(() => before?.date ?? format.date(new Date().toISOString()))
  const [rows, setRows] = useState<readonly TypedExpense[]>(before?.rows.map(typed) ?? [emptyExpense(date)])
  const person = named ?? own
  const filled = rows.filter((row) => !isBlank(row))
  const content = { title: title.trim(), date, ...(manages && { person: person.trim() }), rows: filled.map(sent) }
  const { tried, faults, form } = useForm({
    mutation: expenseQueries.save(subscription.id, report),
    faults: {
      title: content.title === '' && expenses.titleMissing,
      person: manages && person.trim() === '' && expenses.personMissing,
      date: date === '' && expenses.dateMissing,
    },
    value: filled.every(isWhole) ? content : undefined,
    onSaved: ({ id }) => {
      notify(expenses.saved(content.title))
      onClose()
      onSaved?.(id)
    },
  })
  return (
    <FormDialog title={before ? expenses.editTitle(before.title) : expenses.add} size="64rem" save={expenses.save} {...form} onClose={onClose}>
      <div className={recordClasses['heads']}>
        <TextField label={expenses.title} value={title} maxLength={100} error={faults.title} onChange={setTitle} data-autofocus />
        {manages && <Autocomplete label={expenses.person} value={person} data={persons} maxLength={100} error={faults.person} onChange={setPerson} />}
        <DayField label={expenses.date} value={date} error={faults.date} onChange={setDate} />
      </div>
      <ExpenseRows rows={rows} date={date} tried={tried} onChange={setRows} />
      <p role="status" className={classes['total']}>
        {expenses.total(format.money(totalOf(rows)))}
      </p>
    </FormDialog>
  )
}
