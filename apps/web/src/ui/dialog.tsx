import { Modal } from '@mantine/core'
import { type ReactNode, useEffect, useState } from 'react'
import classes from './dialog.module.css'
import { useReturnedFocus } from './use-returned-focus.ts'

type Props = { readonly opened: boolean; readonly title: string; readonly onClose: () => void; readonly size?: string; readonly children: ReactNode }

/** How a dialog appears. It fades where it stands: a button that moves under the pointer can lose a click. */
export const DIALOG_TRANSITION = { transition: 'fade', duration: 150 } as const

/** The dialogs that are open, the topmost last. */
const open: object[] = []

/** Whether a dialog is the topmost one now. One that closes counts until the key that closed it has been heard by all. */
const useTopmost = (opened: boolean): (() => boolean) => {
  const [mine] = useState(() => ({}))
  useEffect(() => {
    if (!opened) return undefined
    open.push(mine)
    return () => void setTimeout(() => open.splice(open.indexOf(mine), 1))
  }, [opened, mine])
  return () => open.at(-1) === mine
}

/**
 * A dialog named by its title. The focus goes back to what opened it. Escape and a click outside close it, and none beneath it; its children give the
 * buttons.
 */
export const Dialog = ({ opened, title, onClose, size = 'md', children }: Props) => {
  useReturnedFocus(opened)
  const isTopmost = useTopmost(opened)
  return (
    <Modal.Root opened={opened} onClose={() => isTopmost() && onClose()} size={size} centered returnFocus={false} transitionProps={DIALOG_TRANSITION}>
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
