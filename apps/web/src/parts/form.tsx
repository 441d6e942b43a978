import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTexts } from '../platform/texts.ts'
import { Dialog } from '../ui/dialog.tsx'
import classes from './form.module.css'
import { Refusal } from './refusal.tsx'

type FormProps = {
  /** What the button that sends says; `null`: the form can only be read. */
  readonly save: string | null
  readonly running: boolean
  readonly error: unknown
  readonly disabled?: boolean
  /** Beside the buttons: what else can be done with the thing. */
  readonly actions?: ReactNode
  readonly onSave: () => void
  readonly onClose: () => void
  readonly children: ReactNode
}

/** Fields, the refusal below them, and the buttons. It is sent by its button or by Enter, once at a time. */
export const Form = ({ save, running, error, disabled = false, actions, onSave, onClose, children }: FormProps) => {
  const { frame } = useTexts()
  return (
    <form
      noValidate
      className={classes['form']}
      onSubmit={(event) => {
        event.preventDefault()
        if (!running && save !== null) onSave()
      }}
    >
      {children}
      <Refusal error={error} />
      <div className={classes['ways']}>
        <Button variant="default" onClick={onClose}>
          {save === null ? frame.close : frame.cancel}
        </Button>
        {actions}
        {save !== null && (
          <Button type="submit" loading={running} disabled={disabled}>
            {save}
          </Button>
        )}
      </div>
    </form>
  )
}

/** A form in a dialog of its own. */
export const FormDialog = ({ title, size = 'md', ...form }: FormProps & { readonly title: string; readonly size?: string }) => (
  <Dialog opened title={title} size={size} onClose={form.onClose}>
    <Form {...form} />
  </Dialog>
)
