import { secondFactor } from '@portal/contract'
import { PasswordInput } from '@mantine/core'
import { useState } from 'react'
import { FormDialog } from '../../parts/form.tsx'
import { useForm } from '../../parts/use-form.ts'
import { call } from '../../platform/call.ts'
import { notify } from '../../platform/notices.ts'
import { useTexts } from '../../platform/texts.ts'
import { TextField } from '../../ui/fields.tsx'

/** Turns the second factor off, by the password and a code. */
export const RemoveDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const { secondFactor: words, session } = useTexts()
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')
  const { faults, form } = useForm({
    mutation: { mutationFn: (typed: { readonly password: string; readonly code: string }) => call(secondFactor.remove, { body: typed }) },
    faults: { password: password === '' && words.passwordNeeded, code: code.trim().length < 6 && words.codeNeeded },
    value: { password, code },
    onSaved: () => {
      notify(words.turnedOff)
      onClose()
    },
  })
  return (
    <FormDialog {...form} title={words.turnOff} save={words.turnOff} onClose={onClose}>
      <p>{words.turnOffWhat}</p>
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
