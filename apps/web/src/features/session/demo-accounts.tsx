import type { Answer, session as endpoints } from '@portal/contract'
import { useEffect, useState } from 'react'
import { askPortal } from '../../platform/sign-in.ts'
import { useFirstTexts } from '../../platform/texts.ts'
import classes from './demo-accounts.module.css'
import type { Credentials } from './log-in-form.tsx'

type Demo = NonNullable<Answer<typeof endpoints.portal>['demo']>

/** The accounts of a trial environment; nothing elsewhere. Choosing one fills in the form and does not log in. */
const DemoAccounts = ({ onChosen }: { readonly onChosen: (credentials: Credentials) => void }) => {
  const { companies, session } = useFirstTexts()
  const [demo, setDemo] = useState<Demo | null>(null)
  useEffect(() => {
    const ended = new AbortController()
    // Without an answer nothing is shown; the log-in tells what is wrong.
    askPortal(ended.signal).then(
      (portal) => setDemo(portal.demo),
      () => setDemo(null),
    )
    return () => ended.abort()
  }, [])
  if (!demo) return null
  return (
    <section className={classes['demo']} aria-labelledby="demo-title">
      <h2 id="demo-title" className={classes['title']}>
        {session.demoTitle}
      </h2>
      <p className={classes['what']}>{session.demoWhat}</p>
      <ul className={classes['accounts']}>
        {demo.accounts.map(({ email, company, customerNumber, role }) => (
          <li key={email}>
            <button type="button" className={classes['account']} onClick={() => onChosen({ email, password: demo.password })}>
              <span className={classes['email']}>{email}</span>
              <span className={classes['whose']}>
                {company}
                {customerNumber && ` · ${companies.customerNumber(customerNumber)}`} · {session.demoRoles[role] ?? role}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
export default DemoAccounts
