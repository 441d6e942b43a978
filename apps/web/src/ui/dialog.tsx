import { Modal } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './dialog.module.css'
import { useReturnedFocus } from './use-returned-focus.ts'

type Props = { readonly opened: boolean; readonly title: string; readonly onClose: () => void; readonly size?: string; readonly children: ReactNode }

/** How a dialog appears. It fades where it stands: a button that moves under the pointer can lose a click. */
export const DIALOG_TRANSITION = { transition: 'fade', duration: 150 } as const

/** A dialog named by its title. The focus goes back to what opened it. Escape and a click outside close it; its children give the buttons. */
export const Dialog = ({ opened, title, onClose, size = 'md', children }: Props) => {
  useReturnedFocus(opened)
  return (
    <Modal.Root opened={opened} onClose={onClose} size={size} centered returnFocus={false} transitionProps={DIALOG_TRANSITION}>
      <Modal.Overlay backgroundOpacity={0.4} />
      <Modal.Content radius="lg">
        <Modal.Body className={classes['body']}>
          <Modal.Title className={classes['title']}>{title}</Modal.Title>
          {children}
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}
