import { Button, Group } from '@mantine/core'
import type { ReactNode } from 'react'
import { Dialog } from './dialog.tsx'
import { useUiWords } from './words.ts'

type Props = {
  readonly opened: boolean
  readonly title: string
  /** What the button does, in the same words as the button that opened the dialog. */
  readonly confirm: string
  /** The text of the button that closes, for acts that could themselves be called "cancel". */
  readonly dismiss?: string
  readonly destructive?: boolean
  readonly running?: boolean
  readonly onConfirm: () => void
  readonly onClose: () => void
  /** What will happen, and the refusal if there was one. */
  readonly children: ReactNode
}

/** Asks before an act that matters. Focus starts on the button that closes. */
export const ConfirmDialog = ({ opened, title, confirm, dismiss, destructive = false, running = false, onConfirm, onClose, children }: Props) => {
  const { cancel } = useUiWords()
  return (
    <Dialog opened={opened} title={title} onClose={onClose}>
      {children}
      <Group justify="flex-end" gap="sm">
        <Button variant="default" onClick={onClose} data-autofocus>
          {dismiss ?? cancel}
        </Button>
        <Button {...(destructive && { color: 'red' })} loading={running} onClick={onConfirm}>
          {confirm}
        </Button>
      </Group>
    </Dialog>
  )
}
