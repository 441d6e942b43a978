import { Autocomplete } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { FormDialog } from '../../../parts/form.tsx'
import { meQuery } from '../../../platform/company.ts'
import { notify } from '../../../platform/notices.ts'
import { useTexts } from '../../../platform/texts.ts'
import { DayField, TextField } from '../../../ui/fields.tsx'
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
  const [tried, setTried] = useState(false)
  const { mutate, isPending, error } = useMutation(expenseQueries.save(subscription.id, report))
  const person = named ?? own
  const filled = rows.filter((row) => !isBlank(row))
  const isWrong = title.trim() === '' || date === '' || (manages && person.trim() === '') || filled.some((row) => !isWhole(row))
  const save = () => {
    setTried(true)
    if (isWrong) return
    const content = { title: title.trim(), date, ...(manages && { person: person.trim() }), rows: filled.map(sent) }
    mutate(content, {
      onSuccess: ({ id }) => {
        notify(expenses.saved(content.title))
        onClose()
        onSaved?.(id)
      },
    })
  }
  return (
    <FormDialog
      title={before ? expenses.editTitle(before.title) : expenses.add}
      size="64rem"
      save={expenses.save}
      running={isPending}
      error={error}
      onSave={save}
      onClose={onClose}
    >
      <div className={recordClasses['heads']}>
        <TextField
          label={expenses.title}
          value={title}
          maxLength={100}
          error={tried && title.trim() === '' && expenses.titleMissing}
          onChange={setTitle}
          data-autofocus
        />
        {manages && (
          <Autocomplete
            label={expenses.person}
            value={person}
            data={persons}
            maxLength={100}
            error={tried && person.trim() === '' && expenses.personMissing}
            onChange={setPerson}
          />
        )}
        <DayField label={expenses.date} value={date} error={tried && date === '' && expenses.dateMissing} onChange={setDate} />
      </div>
      <ExpenseRows rows={rows} date={date} tried={tried} onChange={setRows} />
      <p role="status" className={classes['total']}>
        {expenses.total(format.money(totalOf(rows)))}
      </p>
    </FormDialog>
  )
}
