import { Button, Stack, TextInput } from '@mantine/core'
import { addressFault } from '@portal/domain'
import { useState } from 'react'
import { Refusal } from '../../parts/refusal.tsx'
import { textIn } from '../../platform/fields.ts'
import { requestPasswordReset } from '../../platform/sign-in.ts'
import { useTexts } from '../../platform/texts.ts'
import { useSubmit } from '../../platform/use-submit.ts'
import { TextLink } from '../../ui/links.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { SessionFrame } from './session-frame.tsx'

/** Asks for a link by mail. The answer does not reveal whether the address is known. */
const ForgottenPage = () => {
  const { session, words } = useTexts()
  const [sentTo, setSentTo] = useState<string | null>(null)
  const [wrong, setWrong] = useState<string>()
  const { running, error, submit } = useSubmit<string>(async (email) => {
    await requestPasswordReset(email)
    setSentTo(email)
  })
  const send = (email: string) => {
    const fault = addressFault(email)
    setWrong(email === '' ? session.emailNeeded : fault && words.addressFault[fault])
    if (!fault) void submit(email)
  }
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
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          send(textIn(new FormData(event.currentTarget), 'email').trim())
        }}
      >
        <Stack gap="md">
          <Refusal error={error} />
          <TextInput name="email" type="email" label={session.email} autoComplete="username" size="md" error={wrong} />
          <Button type="submit" size="md" loading={running} fullWidth>
            {session.sendLink}
          </Button>
        </Stack>
      </form>
    </SessionFrame>
  )
}
export default ForgottenPage
