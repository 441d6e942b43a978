import { useState } from 'react'
import { FormDialog } from '../../parts/form.tsx'
import { PasswordField } from '../../parts/password-field.tsx'
import { useForm } from '../../parts/use-form.ts'
import { useTexts } from '../../platform/texts.ts'
import { CodeField, lacksCode } from './code-field.tsx'

export type Proof = { readonly password: string; readonly code: string }
type Props<T> = {
  readonly title: string
  readonly what?: string
  readonly save: string
  /** Whether a code is asked for beside the password. */
  readonly withCode?: boolean
  readonly ask: (proof: Proof) => Promise<T>
  readonly onClose: () => void
  readonly onDone: (answer: T) => void
}

/** Asks for the person's own password, and a code where that is needed, and for something by them. */
export const ProofDialog = <T,>({ title, what, save, withCode = false, ask, onClose, onDone }: Props<T>) => {
  const { secondFactor: words } = useTexts()
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')
  const { faults, form } = useForm({
    mutation: { mutationFn: ask },
    faults: { password: password === '' && words.passwordNeeded, code: withCode && lacksCode(code) && words.codeNeeded },
    value: { password, code },
    onSaved: onDone,
  })
  return (
    <FormDialog {...form} title={title} save={save} onClose={onClose}>
      {what && <p>{what}</p>}
      <PasswordField of="current" label={words.password} value={password} error={faults.password} onChange={setPassword} />
      {withCode && <CodeField value={code} error={faults.code} onChange={setCode} />}
    </FormDialog>
  )
}
