import { useNavigate, useSearchParams } from 'react-router-dom'
import { Refusal } from '../../parts/refusal.tsx'
import { isRefused } from '../../platform/refused.ts'
import { resetPassword } from '../../platform/sign-in.ts'
import { useFirstTexts } from '../../platform/texts.ts'
import { useSubmit } from '../../platform/use-submit.ts'
import { ButtonLink } from '../../ui/links.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { PasswordForm } from '../../parts/password-form.tsx'
import { SessionFrame } from './session-frame.tsx'

const NewPasswordPage = () => {
  const { session } = useFirstTexts()
  const navigate = useNavigate()
  const token = useSearchParams()[0].get('token') ?? ''
  const { running, error, submit } = useSubmit<string>(async (password) => {
    await resetPassword(token, password)
    await navigate('/logga-in?klart=losenord', { replace: true })
  })
  if (!token || isRefused(error, 'invitation-invalid'))
    return (
      <SessionFrame>
        <div role="alert">
          <PageHeader title={session.linkInvalidTitle} lead={session.linkInvalid} />
        </div>
        <ButtonLink to="/logga-in/glomt">{session.askForNewLink}</ButtonLink>
      </SessionFrame>
    )
  return (
    <SessionFrame>
      <PageHeader title={session.newPasswordTitle} />
      <PasswordForm submitLabel={session.savePassword} running={running} onChosen={(password) => void submit(password)}>
        <Refusal error={error} />
      </PasswordForm>
    </SessionFrame>
  )
}
export default NewPasswordPage
