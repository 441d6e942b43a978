import type { UserView } from '@portal/contract'
import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { Help } from '../../parts/help.tsx'
import { Refusal } from '../../parts/refusal.tsx'
import { notify } from '../../platform/notices.ts'
import { useTexts } from '../../platform/texts.ts'
import classes from './users.module.css'
import { userQueries } from './users.queries.ts'

/** Makes the user main contact and administrator (G7). A user who has not activated the account is invited again (G8). */
export const MainContact = ({ companyId, user: { id, name, abilities } }: { readonly companyId: string; readonly user: UserView }) => {
  const { users } = useTexts()
  const { mutate, isPending, error } = useMutation(userQueries.setMainContact(companyId, id))
  if (!abilities.includes('make-main-contact')) return null
  return (
    <div className={classes['part']}>
      <p className={classes['what']}>
        {users.makeMainContactWhat} {abilities.includes('invite-again') && users.invitedMainContact}
        <Help of="main-contact" />
      </p>
      <Refusal error={error} />
      <div>
        <Button variant="light" loading={isPending} onClick={() => mutate(undefined, { onSuccess: () => notify(users.mainContactSet(name)) })}>
          {users.makeMainContact}
        </Button>
      </div>
    </div>
  )
}
