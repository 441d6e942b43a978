import type { CollaborationView } from '@portal/contract'
import { Button } from '@mantine/core'
import { type UseMutationOptions, useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { notify } from '../../platform/notices.ts'
import { problemOf } from '../../platform/refused.ts'
import { useTexts } from '../../platform/texts.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { Failure } from '../../ui/states.tsx'

type Props = {
  readonly mutation: UseMutationOptions<CollaborationView>
  readonly label: string
  readonly title: string
  readonly consequence: string
  /** What is told when it is done. */
  readonly done: string
}

/** Closes a request after asking; a refusal stays in the dialog. */
export const MoveButton = ({ mutation, label, title, consequence, done }: Props) => {
  const { frame, problem } = useTexts()
  const [opened, setOpened] = useState(false)
  const { mutate, isPending, error, reset } = useMutation(mutation)
  const close = () => {
    setOpened(false)
    reset()
  }
  const carryOut = () =>
    mutate(undefined, {
      onSuccess: () => {
        close()
        notify(done)
      },
    })
  return (
    <>
      <Button variant="default" onClick={() => setOpened(true)}>
        {label}
      </Button>
      <ConfirmDialog opened={opened} title={title} confirm={label} dismiss={frame.back} running={isPending} onConfirm={carryOut} onClose={close}>
        <p>{consequence}</p>
        {error && <Failure problem={problem(problemOf(error))} />}
      </ConfirmDialog>
    </>
  )
}
