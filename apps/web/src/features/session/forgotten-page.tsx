import { Button, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import { Refusal } from '../../parts/refusal.tsx'
import { requestPasswordReset } from '../../platform/sign-in.ts'
import { useFirstTexts } from '../../platform/texts.ts'
import { useFirstField } from '../../platform/use-first-field.ts'
import { useFilledIn } from '../../platform/use-filled-in.ts'
import { useSubmit } from '../../platform/use-submit.ts'
import { TextLink } from '../../ui/links.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { emailFault } from './email-fault.ts'
import { SessionFrame } from './session-frame.tsx'

/** Asks for a link by mail. The answer does not reveal whether the address is known. */
const ForgottenPage = () => {
  const texts = useFirstTexts()
  const { session } = texts
  const field = useFirstField()
  const [sentTo, setSentTo] = useState<string | null>(null)
  const { running, error, submit } = useSubmit<string>(async (email) => {
    await requestPasswordReset(email)
    setSentTo(email)
  })
  const { faults, onSubmit } = useFilledIn({
    fields: ['email'],
    faultsOf: (typed) => ({ email: emailFault(typed('email').trim(), texts) }),
    send: (typed) => void submit(typed('email').trim()),
  })
  const back = { to: '/logga-in', label: session.backToLogIn }
  if (sentTo !== null)
    return (
      <SessionFrame>
        <div role="status">
          <PageHeader key="sent" title={session.linkSentTitle} lead={session.linkSent(sentTo)} />
        </div>
        <TextLink to={back.to}>{back.label}</TextLink>
      </SessionFrame>
    )
  return (
    <SessionFrame>
      <PageHeader title={session.forgottenTitle} lead={session.forgottenWhat} back={back} />
      <form noValidate onSubmit={onSubmit}>
        <Stack gap="md">
          <Refusal error={error} />
          <TextInput ref={field} name="email" type="email" label={session.email} autoComplete="username" size="md" error={faults.email} />
          <Button type="submit" size="md" loading={running} fullWidth>
            {session.sendLink}
          </Button>
        </Stack>
      </form>
    </SessionFrame>
  )
}
export default ForgottenPage
