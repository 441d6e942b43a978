import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { notify } from '../../../platform/notices.ts'
import { problemOf } from '../../../platform/refused.ts'
import { useTexts } from '../../../platform/texts.ts'
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx'
import { Failure } from '../../../ui/states.tsx'
import { recordQueries } from '../records.queries.ts'
import type { RoomProps } from '../room.ts'
import { expenseQueries, type Report, type ReportState } from './expenses.queries.ts'
import { ReportForm } from './report-form.tsx'

type Props = RoomProps & { readonly report: Report; readonly onRemoved: () => void }

/** What this visitor may do with this report now: only that is offered. */
export const ReportActions = ({ report, subscription, onRemoved }: Props) => {
  const { expenses, problem } = useTexts()
  const [doing, setDoing] = useState<'editing' | 'removing'>()
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
        <Button variant="default" onClick={() => setDoing('editing')}>
          {expenses.edit}
        </Button>
      )}
      {can('change') && (
        <Button variant="subtle" color="red" onClick={() => setDoing('removing')}>
          {expenses.remove}
        </Button>
      )}
      {error && <Failure problem={problem(problemOf(error))} />}
      {doing === 'editing' && <ReportForm subscription={subscription} report={report} onClose={() => setDoing(undefined)} />}
      {doing === 'removing' && <RemoveReport id={subscription.id} report={report} onBack={() => setDoing(undefined)} onRemoved={onRemoved} />}
    </>
  )
}

type RemoveProps = { readonly id: string; readonly report: Report; readonly onBack: () => void; readonly onRemoved: () => void }

const RemoveReport = ({ id, report, onBack, onRemoved }: RemoveProps) => {
  const { expenses, problem } = useTexts()
  const { mutate, isPending, error } = useMutation(recordQueries.remove(id, report.id))
  const { title } = report.content
  const remove = () =>
    mutate(undefined, {
      onSuccess: () => {
        notify(expenses.removed(title))
        onRemoved()
      },
    })
  return (
    <ConfirmDialog
      opened
      destructive
      title={expenses.removeTitle(title)}
      confirm={expenses.remove}
      running={isPending}
      onConfirm={remove}
      onClose={onBack}
    >
      <p>{expenses.removeConsequence}</p>
      {error && <Failure problem={problem(problemOf(error))} />}
    </ConfirmDialog>
  )
}
