import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { notify } from '../../../platform/notices.ts'
import { problemOf } from '../../../platform/refused.ts'
import { useTexts } from '../../../platform/texts.ts'
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx'
import { Failure } from '../../../ui/states.tsx'
import { recordQueries } from '../records.queries.ts'

type Props = {
  readonly id: string
  readonly recordId: string
  readonly title: string
  readonly consequence: string
  /** What is told when it is done. */
  readonly done: string
  readonly onRemoved: () => void
}

/** Removes after asking; a refusal stays in the dialog. */
export const RemoveButton = ({ id, recordId, title, consequence, done, onRemoved }: Props) => {
  const { payroll, problem } = useTexts()
  const [opened, setOpened] = useState(false)
  const { mutate, isPending, error, reset } = useMutation(recordQueries.remove(id, recordId))
  const close = () => {
    setOpened(false)
    reset()
  }
  const remove = () =>
    mutate(undefined, {
      onSuccess: () => {
        notify(done)
        onRemoved()
      },
    })
  return (
    <>
      <Button variant="subtle" color="red" onClick={() => setOpened(true)}>
        {payroll.remove}
      </Button>
      <ConfirmDialog opened={opened} destructive title={title} confirm={payroll.remove} running={isPending} onConfirm={remove} onClose={close}>
        <p>{consequence}</p>
        {error && <Failure problem={problem(problemOf(error))} />}
      </ConfirmDialog>
    </>
  )
}
