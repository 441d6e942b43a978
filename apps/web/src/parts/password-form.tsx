import { Button, Stack } from '@mantine/core'
import { PASSWORD_LENGTH, type PasswordOwner } from '@portal/domain'
import { type ReactNode, useDeferredValue, useState } from 'react'
import { useFirstTexts } from '../platform/texts.ts'
import { useFirstField } from '../platform/use-first-field.ts'
import { useFilledIn } from '../platform/use-filled-in.ts'
import { PasswordField } from './password-field.tsx'
import { PasswordStrength } from './password-strength.tsx'
import { usePasswordJudge } from './use-password-judge.ts'

type Props = {
  readonly submitLabel: string
  readonly running: boolean
  /** `current`: the password of now, empty where it is not asked for. */
  readonly onChosen: (password: string, current: string) => void
  readonly asksCurrent?: boolean
  /** Whose password it is, where the page knows it: for password managers, and for judging what is guessed first. */
  readonly owner?: PasswordOwner
  /** The refusal, shown above the fields. */
  readonly children?: ReactNode
}

const NOBODY: PasswordOwner = { email: '', names: [] }

/** Chooses a password by typing it twice, and shows how strong it is. */
export const PasswordForm = ({ submitLabel, running, onChosen, owner = NOBODY, asksCurrent = false, children }: Props) => {
  const { session } = useFirstTexts()
  const field = useFirstField()
  const judge = usePasswordJudge(owner)
  const [password, setPassword] = useState('')
  const shown = useDeferredValue(password)
  const verdict = shown === '' ? undefined : judge(shown)
  const { faults, onSubmit } = useFilledIn({
    fields: ['current', 'password', 'repeated'],
    faultsOf: (typed) => {
      const chosen = typed('password')
      // Told at once, also before the estimator has been loaded.
      const fault = chosen.length < PASSWORD_LENGTH.least ? 'too-short' : judge(chosen)?.fault
      return {
        current: asksCurrent && typed('current') === '' && session.passwordNeeded,
        password: fault && session.passwordFault[fault],
        repeated: chosen !== typed('repeated') && session.passwordsDiffer,
      }
    },
    send: (typed) => onChosen(typed('password'), asksCurrent ? typed('current') : ''),
  })
  return (
    <form noValidate onSubmit={onSubmit}>
      <Stack gap="md">
        {children}
        {owner.email && <input type="email" name="email" autoComplete="username" value={owner.email} readOnly hidden />}
        {asksCurrent && <PasswordField of="current" name="current" label={session.currentPassword} size="md" error={faults.current} />}
        <PasswordField
          of="new"
          ref={field}
          name="password"
          label={session.newPassword}
          description={session.passwordRule(PASSWORD_LENGTH.least)}
          size="md"
          error={faults.password}
          onChange={setPassword}
        />
        {verdict && <PasswordStrength verdict={verdict} />}
        <PasswordField of="new" name="repeated" label={session.repeatPassword} size="md" error={faults.repeated} />
        <Button type="submit" size="md" loading={running} fullWidth>
          {submitLabel}
        </Button>
      </Stack>
    </form>
  )
}
