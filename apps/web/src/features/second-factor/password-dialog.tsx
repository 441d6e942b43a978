import { PasswordInput } from '@mantine/core'
import { useState } from 'react'
import { FormDialog } from '../../parts/form.tsx'
import { useForm } from '../../parts/use-form.ts'
import { useTexts } from '../../platform/texts.ts'

type Props<T> = {
  readonly title: string
  readonly save: string
  readonly ask: (password: string) => Promise<T>
  readonly onClose: () => void
  readonly onDone: (answer: T) => void
}

/** Asks for the person's own password, and for something by it. */
export const PasswordDialog = <T,>({ title, save, ask, onClose, onDone }: Props<T>) => {
  const { secondFactor: words, session } = useTexts()
  const [password, setPassword] = useState('')
  const { faults, form } = useForm({
    mutation: { mutationFn: ask },
    faults: { password: password === '' && words.passwordNeeded },
    value: password,
    onSaved: onDone,
  })
  return (
    <FormDialog {...form} title={title} save={save} onClose={onClose}>
      <PasswordInput
        label={words.password}
        value={password}
        autoComplete="current-password"
        visibilityToggleButtonProps={{ 'aria-label': session.showPassword }}
        error={faults.password}
        onChange={({ currentTarget }) => setPassword(currentTarget.value)}
      />
    </FormDialog>
  )
}
