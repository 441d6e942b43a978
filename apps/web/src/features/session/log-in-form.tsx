import { Button, PasswordInput, Stack, TextInput } from '@mantine/core'
import { addressFault } from '@portal/domain'
import { useState } from 'react'
import { Refusal } from '../../parts/refusal.tsx'
import { focusField, textIn } from '../../platform/fields.ts'
import { signIn } from '../../platform/sign-in.ts'
import { useTexts } from '../../platform/texts.ts'
import { useSubmit } from '../../platform/use-submit.ts'
import { TextLink } from '../../ui/links.tsx'

export type Credentials = { readonly email: string; readonly password: string }
type Props = { readonly filled: Credentials; readonly onLoggedIn: () => void | Promise<void> }

/** `filled`: the values that the fields begin with. */
export const LogInForm = ({ filled, onLoggedIn }: Props) => {
  const { session, words } = useTexts()
  const [wrong, setWrong] = useState<{ readonly email?: string; readonly password?: string }>({})
  const { running, error, submit } = useSubmit<Credentials>(async ({ email, password }) => {
    await signIn(email, password)
    await onLoggedIn()
  })
  const logIn = (fields: HTMLFormElement) => {
    const form = new FormData(fields)
    const credentials = { email: textIn(form, 'email').trim(), password: textIn(form, 'password') }
    const fault = addressFault(credentials.email)
    const email = credentials.email === '' ? session.emailNeeded : fault && words.addressFault[fault]
    setWrong({ ...(email && { email }), ...(credentials.password === '' && { password: session.passwordNeeded }) })
    if (email) focusField(fields, 'email')
    else if (credentials.password === '') focusField(fields, 'password')
    else void submit(credentials)
  }
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        logIn(event.currentTarget)
      }}
    >
      <Stack gap="md" mt="lg">
        <Refusal error={error} />
        <TextInput
          name="email"
          type="email"
          label={session.email}
          defaultValue={filled.email}
          autoComplete="username"
          size="md"
          error={wrong.email}
        />
        <PasswordInput
          name="password"
          label={session.password}
          defaultValue={filled.password}
          autoComplete="current-password"
          size="md"
          visibilityToggleButtonProps={{ 'aria-label': session.showPassword }}
          error={wrong.password}
        />
        <Button type="submit" size="md" loading={running} fullWidth>
          {session.logIn}
        </Button>
        <TextLink to="/logga-in/glomt">{session.forgotten}</TextLink>
      </Stack>
    </form>
  )
}
