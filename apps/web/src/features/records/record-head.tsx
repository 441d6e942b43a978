import { UnstyledButton } from '@mantine/core'
import { type ReactNode, useEffect, useRef } from 'react'
import classes from './record-head.module.css'

type Props = {
  readonly id: string
  readonly title: string
  readonly state: ReactNode
  readonly back: string
  readonly actions?: ReactNode
  readonly onBack: () => void
}

/** The head of one record: the way back, name, state and actions. Focus moves to the name, so that a screen reader says it. */
export const RecordHead = ({ id, title, state, back, actions, onBack }: Props) => {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  return (
    <>
      <UnstyledButton className={classes['back']} onClick={onBack}>
        <span aria-hidden="true">←</span> {back}
      </UnstyledButton>
      <div className={classes['head']}>
        <h2 id={id} ref={heading} tabIndex={-1}>
          {title}
        </h2>
        {state}
      </div>
      {actions && <div className={classes['actions']}>{actions}</div>}
    </>
  )
}
