import { Button, PasswordInput, Stack } from '@mantine/core'
import { PASSWORD_LENGTH } from '@portal/domain'
import { type ReactNode, useState } from 'react'
import { focusField, textIn } from '../../platform/fields.ts'
import { useTexts } from '../../platform/texts.ts'

type Props = {
  readonly submitLabel: string
  readonly running: boolean
  readonly onChosen: (password: string) => void
  /** The account of the password, for password managers. */
  readonly email?: string
  /** The refusal, shown above the fields. */
  readonly children?: ReactNode
}

/** Chooses a password by typing it twice. */
export const PasswordForm = ({ submitLabel, running, onChosen, email, children }: Props) => {
  const { session } = useTexts()
  const [wrong, setWrong] = useState<{ password?: string; repeated?: string }>({})
  const choose = (fields: HTMLFormElement) => {
    const form = new FormData(fields)
    const [password, repeated] = [textIn(form, 'password'), textIn(form, 'repeated')]
    const { least, most } = PASSWORD_LENGTH
    const found = {
      ...(password.length < least && { password: session.passwordTooShort(least) }),
      ...(password.length > most && { password: session.passwordTooLong(most) }),
      ...(password !== repeated && { repeated: session.passwordsDiffer }),
    }
    setWrong(found)
    if (found.password) focusField(fields, 'password')
    else if (found.repeated) focusField(fields, 'repeated')
    else onChosen(password)
  }
  const eye = { 'aria-label': session.showPassword }
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        choose(event.currentTarget)
      }}
    >
      <Stack gap="md">
        {children}
        {email && <input type="email" name="email" autoComplete="username" value={email} readOnly hidden />}
        <PasswordInput
          name="password"
          label={session.newPassword}
          description={session.passwordRule(PASSWORD_LENGTH.least)}
          autoComplete="new-password"
          size="md"
          visibilityToggleButtonProps={eye}
          error={wrong.password}
        />
        <PasswordInput
          name="repeated"
          label={session.repeatPassword}
          autoComplete="new-password"
          size="md"
          visibilityToggleButtonProps={eye}
          error={wrong.repeated}
        />
        <Button type="submit" size="md" loading={running} fullWidth>
          {submitLabel}
        </Button>
      </Stack>
    </form>
  )
}
