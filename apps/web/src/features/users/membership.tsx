import type { UserView } from '@portal/contract'
import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { notify } from '../../platform/notices.ts'
import { problemOf } from '../../platform/refused.ts'
import { useTexts } from '../../platform/texts.ts'
import { Failure } from '../../ui/states.tsx'
import { RemoveUser } from './remove-user.tsx'
import classes from './users.module.css'
import { userQueries } from './users.queries.ts'

type Props = { readonly companyId: string; readonly user: UserView; readonly onClose: () => void }

/** Whether the user can get in: invite again, deactivate, reactivate, remove. */
export const Membership = ({ companyId, user, onClose }: Props) => {
  const { problem, users } = useTexts()
  const [removing, remove] = useState(false)
  const invitation = useMutation(userQueries.inviteAgain(companyId, user.id))
  const change = useMutation(userQueries.change(companyId, user.id))
  const { abilities, name, status, isMainContact, endsOn } = user
  const error = invitation.error ?? change.error
  const become = (next: 'active' | 'inactive', done: string) => change.mutate({ status: next }, { onSuccess: () => notify(done) })
  if (!abilities.some((each) => each === 'invite-again' || each === 'change' || each === 'remove')) return null
  return (
    <div className={classes['part']}>
      {error && <Failure problem={problem(problemOf(error))} />}
      <div className={classes['doings']}>
        {abilities.includes('invite-again') && (
          <Button
            variant="default"
            loading={invitation.isPending}
            onClick={() => invitation.mutate(undefined, { onSuccess: () => notify(users.invitedAgain(name)) })}
          >
            {users.inviteAgain}
          </Button>
        )}
        {abilities.includes('change') && status === 'inactive' && (
          <Button variant="default" loading={change.isPending} onClick={() => become('active', users.reactivated(name))}>
            {users.reactivate}
          </Button>
        )}
        {abilities.includes('change') && status === 'active' && !isMainContact && (
          <Button variant="default" loading={change.isPending} onClick={() => become('inactive', users.deactivated(name))}>
            {users.deactivate}
          </Button>
        )}
        {abilities.includes('change') && endsOn && status === 'active' && (
          <Button
            variant="default"
            loading={change.isPending}
            onClick={() => change.mutate({ role: 'auditor' }, { onSuccess: () => notify(users.renewed(name)) })}
          >
            {users.renew}
          </Button>
        )}
        {abilities.includes('remove') && (
          <Button variant="subtle" color="red" onClick={() => remove(true)}>
            {users.remove}
          </Button>
        )}
      </div>
      {removing && <RemoveUser companyId={companyId} user={user} onBack={() => remove(false)} onRemoved={onClose} />}
    </div>
  )
}
