import { Button, Stack, TextInput } from '@mantine/core'
import { Refusal } from '../../parts/refusal.tsx'
import { isRefused } from '../../platform/refused.ts'
import { giveCode } from '../../platform/sign-in.ts'
import { useFirstTexts } from '../../platform/texts.ts'
import { useFilledIn } from '../../platform/use-filled-in.ts'
import { useFirstField } from '../../platform/use-first-field.ts'
import { useSubmit } from '../../platform/use-submit.ts'
import { PageHeader } from '../../ui/page-header.tsx'

type Props = {
  readonly onLoggedIn: () => void | Promise<void>
  /** `again`: the log-in took too long, or too many codes were wrong. `first`: the visitor wants to. */
  readonly onStartAgain: (step: 'first' | 'again') => void
}

/** The second step of a log-in: a code from the person's app, or a recovery code. */
const CodeForm = ({ onLoggedIn, onStartAgain }: Props) => {
  const { session } = useFirstTexts()
  const field = useFirstField()
  const { running, error, submit } = useSubmit<string>(async (code) => {
    try {
      await giveCode(code)
    } catch (refused) {
      if (!isRefused(refused, 'unauthenticated')) throw refused
      onStartAgain('again')
      return
    }
    await onLoggedIn()
  })
  const { faults, onSubmit } = useFilledIn({
    fields: ['code'],
    faultsOf: (typed) => ({ code: typed('code').trim() === '' && session.codeNeeded }),
    send: (typed) => void submit(typed('code')),
  })
  return (
    <>
      <PageHeader title={session.codeTitle} lead={session.codeWhat} />
      <form noValidate onSubmit={onSubmit}>
        <Stack gap="md" mt="lg">
          <Refusal error={error} />
          <TextInput ref={field} name="code" label={session.code} autoComplete="one-time-code" size="md" maxLength={40} error={faults.code} />
          <Button type="submit" size="md" loading={running} fullWidth>
            {session.logIn}
          </Button>
          <Button variant="subtle" onClick={() => onStartAgain('first')}>
            {session.startAgain}
          </Button>
        </Stack>
      </form>
    </>
  )
}
export default CodeForm
