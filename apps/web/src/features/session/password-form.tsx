import { Button, PasswordInput, Stack } from '@mantine/core'
import { PASSWORD_LENGTH } from '@portal/domain'
import type { ReactNode } from 'react'
import { useFirstTexts } from '../../platform/texts.ts'
import { useFirstField } from '../../platform/use-first-field.ts'
import { useFilledIn } from '../../platform/use-filled-in.ts'

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
  const { session } = useFirstTexts()
  const field = useFirstField()
  const { least, most } = PASSWORD_LENGTH
  const { faults, onSubmit } = useFilledIn({
    fields: ['password', 'repeated'],
    faultsOf: (typed) => {
      const { length } = typed('password')
      return {
        password: length < least ? session.passwordTooShort(least) : length > most && session.passwordTooLong(most),
        repeated: typed('password') !== typed('repeated') && session.passwordsDiffer,
      }
    },
    send: (typed) => onChosen(typed('password')),
  })
  const eye = { 'aria-label': session.showPassword }
  return (
    <form noValidate onSubmit={onSubmit}>
      <Stack gap="md">
        {children}
        {email && <input type="email" name="email" autoComplete="username" value={email} readOnly hidden />}
        <PasswordInput
          ref={field}
          name="password"
          label={session.newPassword}
          description={session.passwordRule(least)}
          autoComplete="new-password"
          size="md"
          visibilityToggleButtonProps={eye}
          error={faults.password}
        />
        <PasswordInput
          name="repeated"
          label={session.repeatPassword}
          autoComplete="new-password"
          size="md"
          visibilityToggleButtonProps={eye}
          error={faults.repeated}
        />
        <Button type="submit" size="md" loading={running} fullWidth>
          {submitLabel}
        </Button>
      </Stack>
    </form>
  )
}
