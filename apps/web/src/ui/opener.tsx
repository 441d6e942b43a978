import { UnstyledButton } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './opener.module.css'

type Props = {
  /** What a screen reader says instead of the text, where the text alone does not tell what is opened. */
  readonly label?: string
  /** The row's id, to find its button by. */
  readonly row?: string
  readonly onOpen: () => void
  readonly children: ReactNode
}

/** Opens the item of a row. A click anywhere in the row counts. */
export const Opener = ({ label, row, onOpen, children }: Props) => (
  <UnstyledButton className={classes['opener']} aria-label={label} data-row={row} onClick={onOpen}>
    {children}
  </UnstyledButton>
)
