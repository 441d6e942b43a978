import type { UserView } from '@portal/contract'
import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { notify } from '../../platform/notices.ts'
import { problemOf } from '../../platform/refused.ts'
import { useTexts } from '../../platform/texts.ts'
import { Failure } from '../../ui/states.tsx'
import classes from './users.module.css'
import { userQueries } from './users.queries.ts'

/** Makes the user main contact, and administrator with that (G7); one who has not activated is invited again (G8). */
export const MainContact = ({ companyId, user: { id, name, status, abilities } }: { readonly companyId: string; readonly user: UserView }) => {
  const { problem, users } = useTexts()
  const { mutate, isPending, error } = useMutation(userQueries.setMainContact(companyId, id))
  if (!abilities.includes('make-main-contact')) return null
  return (
    <div className={classes['part']}>
      <p className={classes['what']}>
        {users.makeMainContactWhat} {status === 'invited' && users.invitedMainContact}
      </p>
      {error && <Failure problem={problem(problemOf(error))} />}
      <div>
        <Button variant="light" loading={isPending} onClick={() => mutate(undefined, { onSuccess: () => notify(users.mainContactSet(name)) })}>
          {users.makeMainContact}
        </Button>
      </div>
    </div>
  )
}
