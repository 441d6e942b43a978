import { Button, Group } from '@mantine/core'
import type { ReactNode } from 'react'
import { Dialog } from './dialog.tsx'
import { useUiWords } from './words.ts'

type Props = {
  readonly opened: boolean
  readonly title: string
  /** What the button does, said as on the button that opened the dialog. */
  readonly confirm: string
  /** The way out, where "cancel" could be taken for the act itself. */
  readonly dismiss?: string
  readonly destructive?: boolean
  readonly running?: boolean
  readonly onConfirm: () => void
  readonly onClose: () => void
  /** What will happen, and a refusal when there was one. */
  readonly children: ReactNode
}

/** Asks before something that matters. Focus starts at the way out. */
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
