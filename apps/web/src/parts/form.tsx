import { Button } from '@mantine/core'
import { createContext, type ReactNode, useContext } from 'react'
import { useTexts } from '../platform/texts.ts'
import { Banner } from '../ui/banner.tsx'
import { Dialog } from '../ui/dialog.tsx'
import classes from './form.module.css'
import { Refusal } from './refusal.tsx'

type FormProps = {
  /** The text of the button that sends; `null` when the form can only be read. */
  readonly save: string | null
  readonly running: boolean
  readonly error: unknown
  readonly disabled?: boolean
  /** More buttons, beside those that close and send. */
  readonly actions?: ReactNode
  readonly onSave: () => void
  readonly onClose: () => void
  readonly children: ReactNode
}

/** What is told in every open form, because it happened elsewhere while something was being typed. */
export const TypedMeanwhile = createContext<{ readonly title: string; readonly what: string } | null>(null)

/** A form: fields, the refusal, and the buttons. Its button or Enter sends it, once at a time. */
export const Form = ({ save, running, error, disabled = false, actions, onSave, onClose, children }: FormProps) => {
  const { frame } = useTexts()
  const meanwhile = useContext(TypedMeanwhile)
  return (
    <form
      noValidate
      className={classes['form']}
      onSubmit={(event) => {
        event.preventDefault()
        if (!running && save !== null) onSave()
      }}
    >
      {meanwhile && (
        <Banner tone="warning" role="alert" title={meanwhile.title}>
          {meanwhile.what}
        </Banner>
      )}
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
