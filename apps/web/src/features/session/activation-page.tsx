import { session as endpoints } from '@portal/contract'
import { Button } from '@mantine/core'
import { type LoaderFunctionArgs, useLoaderData, useNavigate } from 'react-router-dom'
import { Refusal } from '../../parts/refusal.tsx'
import { call } from '../../platform/call.ts'
import { isRefused } from '../../platform/refused.ts'
import { useFirstTexts } from '../../platform/texts.ts'
import { useSubmit } from '../../platform/use-submit.ts'
import { ButtonLink } from '../../ui/links.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { PasswordForm } from '../../parts/password-form.tsx'
import { SessionFrame } from './session-frame.tsx'

/** What the link invites to; `null` when the link does not work: it is used, replaced or not ours. */
export const loader = async ({ request }: LoaderFunctionArgs) => {
  const token = new URL(request.url).searchParams.get('token') ?? ''
  try {
    return { token, invitation: await call(endpoints.invitation, { params: { token } }, request.signal) }
  } catch (error) {
    if (isRefused(error, 'invitation-invalid', 'invalid-request', 'not-found')) return { token, invitation: null }
    throw error
  }
}

const ActivationPage = () => {
  const { session, problem: tell } = useFirstTexts()
  const navigate = useNavigate()
  const { token, invitation } = useLoaderData<typeof loader>()
  const { running, error, submit } = useSubmit<string | undefined>(async (password) => {
    await call(endpoints.acceptInvitation, { params: { token }, body: password === undefined ? {} : { password } })
    await navigate('/logga-in?klart=aktiverad', { replace: true })
  })
  if (!invitation)
    return (
      <SessionFrame>
        <div role="alert">
          <PageHeader title={session.linkInvalidTitle} lead={tell({ code: 'invitation-invalid' }).detail} />
        </div>
        <ButtonLink to="/logga-in">{session.backToLogIn}</ButtonLink>
      </SessionFrame>
    )
  const next = invitation.needsPassword ? session.choosePassword : session.hasPassword
  const refusal = <Refusal error={error} />
  return (
    <SessionFrame>
      <PageHeader title={session.activateTitle} above={invitation.email} lead={`${session.invitedTo(invitation.company)} ${next}`} />
      {invitation.needsPassword ? (
        <PasswordForm
          submitLabel={session.activate}
          running={running}
          owner={{ email: invitation.email, names: [invitation.name, invitation.company] }}
          onChosen={(password) => void submit(password)}
        >
          {refusal}
        </PasswordForm>
      ) : (
        <>
          {refusal}
          <Button size="md" loading={running} fullWidth onClick={() => void submit(undefined)}>
            {session.activate}
          </Button>
        </>
      )}
    </SessionFrame>
  )
}
export default ActivationPage
