import { Button } from '@mantine/core'
import { useMutation, type UseMutationOptions } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { notify } from '../platform/notices.ts'
import { ConfirmDialog } from '../ui/confirm-dialog.tsx'
import { Refusal } from './refusal.tsx'

type Asked<T> = {
  readonly mutation: UseMutationOptions<T>
  readonly title: string
  /** What will happen, in a sentence or two. */
  readonly consequence: string
  /** Fields for choices that belong to the act. */
  readonly children?: ReactNode
  /** The text of the button that asks and of the button that carries it out. */
  readonly confirm: string
  /** The text of the button that closes, for acts that could themselves be called "cancel". */
  readonly dismiss?: string
  readonly destructive?: boolean
  /** The notice that is shown when it is done. */
  readonly done: string
  readonly onDone?: () => void
  /** How a refusal is shown, if not in the plain way. */
  readonly Refused?: (props: { readonly error: unknown }) => ReactNode
}

/** Carries out an act after asking. The dialog says what will happen and shows a refusal; a notice tells when it is done. */
export const useAskFirst = <T,>({ mutation, consequence, children, done, onDone, Refused = Refusal, ...dialog }: Asked<T>) => {
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
        onDone?.()
      },
    })
  return {
    ask: () => setOpened(true),
    dialog: (
      <ConfirmDialog {...dialog} opened={opened} running={isPending} onConfirm={carryOut} onClose={close}>
        <p>{consequence}</p>
        {children}
        {error && <Refused error={error} />}
      </ConfirmDialog>
    ),
  }
}

type ButtonProps<T> = Asked<T> & { readonly variant?: string; readonly color?: string; readonly 'aria-label'?: string }

/** The button that asks, with its dialog. */
export const AskButton = <T,>({ variant = 'default', color, 'aria-label': label, ...asked }: ButtonProps<T>) => {
  const { ask, dialog } = useAskFirst(asked)
  return (
    <>
      <Button variant={variant} {...(color && { color })} onClick={ask} aria-label={label}>
        {asked.confirm}
      </Button>
      {dialog}
    </>
  )
}
