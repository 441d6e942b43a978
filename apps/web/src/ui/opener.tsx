import { UnstyledButton } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './opener.module.css'

type Props = {
  /** Read aloud instead of the text, where that alone does not say what is opened. */
  readonly label?: string
  /** Which row it is, for those who look for its button. */
  readonly row?: string
  readonly onOpen: () => void
  readonly children: ReactNode
}

/** Opens what a row of a list stands for. The whole row answers to it. */
export const Opener = ({ label, row, onOpen, children }: Props) => (
  <UnstyledButton className={classes['opener']} aria-label={label} data-row={row} onClick={onOpen}>
    {children}
  </UnstyledButton>
)
