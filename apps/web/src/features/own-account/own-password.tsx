import { Button } from '@mantine/core'
import { useMutation, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { PasswordForm } from '../../parts/password-form.tsx'
import { Refusal } from '../../parts/refusal.tsx'
import { meQuery } from '../../platform/company.ts'
import { notify } from '../../platform/notices.ts'
import { useTexts } from '../../platform/texts.ts'
import { Card } from '../../ui/card.tsx'
import { ownAccountQueries } from './own-account.queries.ts'
import classes from './own-account.module.css'

/** Changes the person's own password. The form, and what judges a password, are loaded when it is asked for. */
export const OwnPassword = () => {
  const { ownAccount: words, session } = useTexts()
  const { user, companies } = useSuspenseQuery(meQuery).data
  const [isOpen, setOpen] = useState(false)
  const { mutate, isPending, error } = useMutation({
    ...ownAccountQueries.changePassword(),
    onSuccess: () => {
      setOpen(false)
      notify(words.passwordChanged)
    },
  })
  const owner = { email: user.email, names: [user.name, ...companies.map(({ name }) => name)] }
  return (
    <Card title={words.password}>
      <p className={classes['what']}>{words.passwordWhat}</p>
      {isOpen ? (
        <div className={classes['narrow']}>
          <PasswordForm
            asksCurrent
            submitLabel={session.savePassword}
            running={isPending}
            owner={owner}
            onChosen={(newPassword, password) => mutate({ password, newPassword })}
          >
            <Refusal error={error} />
          </PasswordForm>
        </div>
      ) : (
        <Button variant="default" onClick={() => setOpen(true)}>
          {words.changePassword}
        </Button>
      )}
    </Card>
  )
}
