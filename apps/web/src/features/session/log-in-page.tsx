import { lazy, Suspense, useState } from 'react'
import { useNavigate, useSearchParams } from 'react-router-dom'
import { safeReturnPath } from '../../platform/return-path.ts'
import { useFirstTexts } from '../../platform/texts.ts'
import { Banner } from '../../ui/banner.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { LogInForm } from './log-in-form.tsx'
import { SessionFrame } from './session-frame.tsx'

/** Only a trial environment shows this, so it is loaded after the form. */
const DemoAccounts = lazy(() => import('./demo-accounts.tsx'))
/** Few log-ins ask for a code. */
const CodeForm = lazy(() => import('./code-form.tsx'))

const LogInPage = () => {
  const { session } = useFirstTexts()
  const navigate = useNavigate()
  const [parameters] = useSearchParams()
  const [filled, setFilled] = useState({ email: '', password: '' })
  const [step, setStep] = useState<'first' | 'code' | 'again'>('first')
  const back = parameters.get('tillbaka')
  // The code that knows the API's schemas is loaded after the log-in.
  const enter = async () => {
    await (await import('../../platform/own-language.ts')).speakOwnLanguage()
    await navigate(safeReturnPath(back), { replace: true })
  }
  if (step === 'code')
    return (
      <SessionFrame>
        <Suspense>
          <CodeForm onLoggedIn={enter} onStartAgain={setStep} />
        </Suspense>
      </SessionFrame>
    )
  const done = { losenord: session.passwordSaved, aktiverad: session.activated }[parameters.get('klart') ?? '']
  return (
    <SessionFrame>
      <PageHeader title={session.welcome} lead={session.purpose} />
      {done && <Banner tone="success" role="status" title={done} />}
      {parameters.has('utloggad') && <Banner tone="info" role="status" title={session.loggedOut} />}
      {back && back !== '/' && <Banner tone="info" role="status" title={session.expired} />}
      {step === 'again' && <Banner tone="warning" role="alert" title={session.startedAgain} />}
      <LogInForm key={filled.email} filled={filled} onLoggedIn={enter} onCodeAsked={() => setStep('code')} />
      <Suspense>
        <DemoAccounts onChosen={setFilled} />
      </Suspense>
    </SessionFrame>
  )
}
export default LogInPage
