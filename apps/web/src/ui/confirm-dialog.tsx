import { Button, Group, Modal } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './confirm-dialog.module.css'
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

/** Asks before something that matters. Focus starts at "cancel"; escape and a click outside cancel too. */
export const ConfirmDialog = ({ opened, title, confirm, dismiss, destructive = false, running = false, onConfirm, onClose, children }: Props) => {
  const { cancel, close } = useUiWords()
  return (
    <Modal opened={opened} onClose={onClose} title={title} closeButtonProps={{ 'aria-label': close }} centered>
      <div className={classes['what']}>{children}</div>
      <Group justify="flex-end" mt="lg" gap="sm">
        <Button variant="default" onClick={onClose} data-autofocus>
          {dismiss ?? cancel}
        </Button>
        <Button {...(destructive && { color: 'red' })} loading={running} onClick={onConfirm}>
          {confirm}
        </Button>
      </Group>
    </Modal>
  )
}
