import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { Refusal } from '../../../parts/refusal.tsx'
import { notify } from '../../../platform/notices.ts'
import { useTexts } from '../../../platform/texts.ts'
import { useAddress } from '../../../platform/use-address.ts'
import { RemoveRecord } from '../remove-record.tsx'
import { MonthForm } from './month-form.tsx'
import { type Month, payrollQueries } from './payroll.queries.ts'

type Props = { readonly id: string; readonly month: Month; readonly onRemoved: () => void }

/** Locks and opens a month; an open month can also be corrected and removed. */
export const MonthActions = ({ id, month, onRemoved }: Props) => {
  const { payroll } = useTexts()
  const { change } = useAddress()
  const [isEditing, setEditing] = useState(false)
  const { mutate, isPending, error } = useMutation(payrollQueries.moveMonth(id, month))
  const { month: name } = month.content
  const can = (ability: Month['abilities'][number]) => month.abilities.includes(ability)
  const move = (to: Month['content']['state']) => mutate(to, { onSuccess: () => notify(payroll.moved[to]) })
  return (
    <>
      {can('lock') && (
        <Button variant="default" loading={isPending} onClick={() => move('locked')}>
          {payroll.lock}
        </Button>
      )}
      {can('open') && (
        <Button variant="default" loading={isPending} onClick={() => move('open')}>
          {payroll.unlock}
        </Button>
      )}
      {can('change') && (
        <>
          <Button variant="subtle" onClick={() => setEditing(true)}>
            {payroll.editMonth}
          </Button>
          <RemoveRecord
            id={id}
            recordId={month.id}
            remove={payroll.remove}
            title={payroll.removeMonthTitle(name)}
            consequence={payroll.removeMonthWhat}
            done={payroll.monthRemoved(name)}
            onRemoved={onRemoved}
          />
        </>
      )}
      <Refusal error={error} />
      {isEditing && <MonthForm id={id} month={month} onClose={() => setEditing(false)} onSaved={(manad) => change({ manad })} />}
    </>
  )
}
