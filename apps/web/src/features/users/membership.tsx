import type { UserView } from '@portal/contract'
import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { AskButton } from '../../parts/ask-first.tsx'
import { Refusal } from '../../parts/refusal.tsx'
import { notify } from '../../platform/notices.ts'
import { useTexts } from '../../platform/texts.ts'
import classes from './users.module.css'
import { userQueries } from './users.queries.ts'

type Props = { readonly companyId: string; readonly user: UserView; readonly onClose: () => void }

/** Which abilities have a button here; the others are in the form above. */
const OFFERED_HERE: Readonly<Record<UserView['abilities'][number], boolean>> = {
  change: false,
  'make-administrator': false,
  'make-main-contact': false,
  'invite-again': true,
  activate: true,
  deactivate: true,
  renew: true,
  remove: true,
}

/** The ways to change whether the user can log in: invite again, deactivate, reactivate, remove. */
export const Membership = ({ companyId, user, onClose }: Props) => {
  const { frame, users } = useTexts()
  const invitation = useMutation(userQueries.inviteAgain(companyId, user.id))
  const change = useMutation(userQueries.change(companyId, user.id))
  const { abilities, name } = user
  const error = invitation.error ?? change.error
  const become = (next: 'active' | 'inactive', done: string) => change.mutate({ status: next }, { onSuccess: () => notify(done) })
  if (!abilities.some((each) => OFFERED_HERE[each])) return null
  return (
    <div className={classes['part']}>
      <Refusal error={error} />
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
        {abilities.includes('activate') && (
          <Button variant="default" loading={change.isPending} onClick={() => become('active', users.reactivated(name))}>
            {users.reactivate}
          </Button>
        )}
        {abilities.includes('deactivate') && (
          <Button variant="default" loading={change.isPending} onClick={() => become('inactive', users.deactivated(name))}>
            {users.deactivate}
          </Button>
        )}
        {abilities.includes('renew') && (
          <Button
            variant="default"
            loading={change.isPending}
            onClick={() => change.mutate({ role: 'auditor' }, { onSuccess: () => notify(users.renewed(name)) })}
          >
            {users.renew}
          </Button>
        )}
        {abilities.includes('remove') && (
          <AskButton
            variant="subtle"
            color="red"
            destructive
            mutation={userQueries.remove(companyId, user.id)}
            title={users.removeTitle(name)}
            consequence={users.removeConsequence}
            confirm={users.remove}
            dismiss={frame.back}
            done={users.removed(name)}
            onDone={onClose}
          />
        )}
      </div>
    </div>
  )
}
