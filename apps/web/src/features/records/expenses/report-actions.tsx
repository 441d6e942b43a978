import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { Refusal } from '../../../parts/refusal.tsx'
import { notify } from '../../../platform/notices.ts'
import { useTexts } from '../../../platform/texts.ts'
import { RemoveRecord } from '../remove-record.tsx'
import type { RoomProps } from '../room.ts'
import { expenseQueries, type Report, type ReportState } from './expenses.queries.ts'
import { ReportForm } from './report-form.tsx'

type Props = RoomProps & { readonly report: Report; readonly onRemoved: () => void }

/** The buttons for what the visitor may do with this report now. */
export const ReportActions = ({ report, subscription, onRemoved }: Props) => {
  const { expenses } = useTexts()
  const [isEditing, setEditing] = useState(false)
  const { title } = report.content
  const { mutate, isPending, error } = useMutation(expenseQueries.move(subscription.id, report))
  const can = (ability: Report['abilities'][number]) => report.abilities.includes(ability)
  const move = (to: ReportState) => mutate(to, { onSuccess: () => notify(expenses.moved[to]) })
  return (
    <>
      {can('submit') && (
        <Button loading={isPending} onClick={() => move('submitted')}>
          {expenses.submit}
        </Button>
      )}
      {can('send') && (
        <Button loading={isPending} onClick={() => move('sent')}>
          {expenses.send}
        </Button>
      )}
      {can('take-back') && (
        <Button variant="default" loading={isPending} onClick={() => move('draft')}>
          {expenses.takeBack}
        </Button>
      )}
      {can('change') && (
        <Button variant="default" onClick={() => setEditing(true)}>
          {expenses.edit}
        </Button>
      )}
      {can('change') && (
        <RemoveRecord
          id={subscription.id}
          recordId={report.id}
          remove={expenses.remove}
          title={expenses.removeTitle(title)}
          consequence={expenses.removeConsequence}
          done={expenses.removed(title)}
          onRemoved={onRemoved}
        />
      )}
      <Refusal error={error} />
      {isEditing && <ReportForm subscription={subscription} report={report} onClose={() => setEditing(false)} />}
    </>
  )
}
