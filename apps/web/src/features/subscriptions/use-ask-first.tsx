import { type UseMutationOptions, useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { notify } from '../../platform/notices.ts'
import { problemOf } from '../../platform/refused.ts'
import { useTexts } from '../../platform/texts.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { Failure } from '../../ui/states.tsx'

type Asked<T> = {
  readonly mutation: UseMutationOptions<T>
  readonly title: string
  readonly consequence: string
  readonly confirm: string
  /** What is told when it is done. */
  readonly done: string
}

/** Does something after asking: what will happen stands in the dialog, a refusal too, and what was done is told. */
export const useAskFirst = <T,>({ mutation, title, consequence, confirm, done }: Asked<T>) => {
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
  const dialog = (
    <ConfirmDialog opened={opened} title={title} confirm={confirm} dismiss={frame.back} running={isPending} onConfirm={carryOut} onClose={close}>
      <p>{consequence}</p>
      {error && <Failure problem={problem(problemOf(error))} />}
    </ConfirmDialog>
  )
  return { ask: () => setOpened(true), dialog }
}
