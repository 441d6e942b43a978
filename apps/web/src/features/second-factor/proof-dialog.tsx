import { PasswordInput } from '@mantine/core'
import { useState } from 'react'
import { FormDialog } from '../../parts/form.tsx'
import { useForm } from '../../parts/use-form.ts'
import { useTexts } from '../../platform/texts.ts'
import { TextField } from '../../ui/fields.tsx'

type Proof = { readonly password: string; readonly code: string }
type Props<T> = {
  readonly title: string
  readonly what: string
  readonly ask: (proof: Proof) => Promise<T>
  readonly onClose: () => void
  readonly onDone: (answer: T) => void
}

/** Asks for the password and a code, and for something by them. */
export const ProofDialog = <T,>({ title, what, ask, onClose, onDone }: Props<T>) => {
  const { secondFactor: words, session } = useTexts()
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')
  const { faults, form } = useForm({
    mutation: { mutationFn: ask },
    faults: { password: password === '' && words.passwordNeeded, code: code.trim().length < 6 && words.codeNeeded },
    value: { password, code },
    onSaved: onDone,
  })
  return (
    <FormDialog {...form} title={title} save={title} onClose={onClose}>
      <p>{what}</p>
      <PasswordInput
        label={words.password}
        value={password}
        autoComplete="current-password"
        visibilityToggleButtonProps={{ 'aria-label': session.showPassword }}
        error={faults.password}
        onChange={({ currentTarget }) => setPassword(currentTarget.value)}
      />
      <TextField label={words.anyCode} value={code} maxLength={40} autoComplete="one-time-code" error={faults.code} onChange={setCode} />
    </FormDialog>
  )
}
