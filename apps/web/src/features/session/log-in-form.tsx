import { Button, Stack, TextInput } from '@mantine/core'
import { PasswordField } from '../../parts/password-field.tsx'
import { Refusal } from '../../parts/refusal.tsx'
import { signIn } from '../../platform/sign-in.ts'
import { useFirstTexts } from '../../platform/texts.ts'
import { useFilledIn } from '../../platform/use-filled-in.ts'
import { useFirstField } from '../../platform/use-first-field.ts'
import { useSubmit } from '../../platform/use-submit.ts'
import { TextLink } from '../../ui/links.tsx'
import { emailFault } from './email-fault.ts'

export type Credentials = { readonly email: string; readonly password: string }
type Props = { readonly filled: Credentials; readonly onLoggedIn: () => void | Promise<void>; readonly onCodeAsked: () => void }

/** `filled`: the values that the fields begin with. The focus begins in the first field, or on the button when they are filled in already. */
export const LogInForm = ({ filled, onLoggedIn, onCodeAsked }: Props) => {
  const texts = useFirstTexts()
  const [field, button] = [useFirstField(), useFirstField<HTMLButtonElement>()]
  const isFilled = filled.email !== ''
  const { session } = texts
  const { running, error, submit } = useSubmit<Credentials>(async ({ email, password }) => {
    if ((await signIn(email, password)) === 'code-asked') onCodeAsked()
    else await onLoggedIn()
  })
  const { faults, onSubmit } = useFilledIn({
    fields: ['email', 'password'],
    faultsOf: (typed) => ({ email: emailFault(typed('email').trim(), texts), password: typed('password') === '' && session.passwordNeeded }),
    send: (typed) => void submit({ email: typed('email').trim(), password: typed('password') }),
  })
  return (
    <form noValidate onSubmit={onSubmit}>
      <Stack gap="md" mt="lg">
        <Refusal error={error} />
        <TextInput
          {...(!isFilled && { ref: field })}
          name="email"
          type="email"
          label={session.email}
          defaultValue={filled.email}
          autoComplete="username"
          size="md"
          error={faults.email}
        />
        <PasswordField of="current" name="password" label={session.password} defaultValue={filled.password} size="md" error={faults.password} />
        <Button {...(isFilled && { ref: button })} type="submit" size="md" loading={running} fullWidth>
          {session.logIn}
        </Button>
        <TextLink to="/logga-in/glomt">{session.forgotten}</TextLink>
      </Stack>
    </form>
  )
}
