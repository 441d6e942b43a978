import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { problemOf } from '../../../platform/refused.ts'
import { useTexts } from '../../../platform/texts.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { Failure } from '../../../ui/states.tsx'
import classes from '../records.module.css'

type Props = {
  readonly title: string
  readonly save: string
  readonly size?: string
  readonly running: boolean
  readonly error: Error | null
  readonly onSave: () => void
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A form in a dialog: a refusal stays beside what has been filled in. */
export const FormDialog = ({ title, save, size = 'md', running, error, onSave, onClose, children }: Props) => {
  const { frame, problem } = useTexts()
  return (
    <Dialog opened title={title} size={size} onClose={onClose}>
      <form
        noValidate
        className={classes['form']}
        onSubmit={(event) => {
          event.preventDefault()
          if (!running) onSave()
        }}
      >
        {children}
        {error && <Failure problem={problem(problemOf(error))} />}
        <div className={classes['ways']}>
          <Button variant="default" onClick={onClose}>
            {frame.cancel}
          </Button>
          <Button type="submit" loading={running}>
            {save}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
