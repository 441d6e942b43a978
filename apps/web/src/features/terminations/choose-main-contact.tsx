import { Button } from '@mantine/core'
import { useInfiniteQuery, useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { Refusal } from '../../parts/refusal.tsx'
import { notify } from '../../platform/notices.ts'
import { useTexts } from '../../platform/texts.ts'
import { SelectField } from '../../ui/fields.tsx'
import { Loading } from '../../ui/states.tsx'
import classes from './terminations.module.css'
import { terminationQueries } from './terminations.queries.ts'

/** One of the customer's users becomes administrator and main contact. */
export const ChooseMainContact = ({ companyId, onMended }: { readonly companyId: string; readonly onMended: (() => void) | undefined }) => {
  const { terminations, words } = useTexts()
  const [chosen, choose] = useState('')
  const found = useInfiniteQuery(terminationQueries.users(companyId))
  const { mutate, isPending, error } = useMutation(terminationQueries.setMainContact(companyId))
  if (found.error) return <Refusal error={found.error} onRetry={() => void found.refetch()} />
  if (!found.data) return <Loading rows={1} />
  const users = found.data.pages.flatMap(({ items }) => items).filter(({ abilities }) => abilities.includes('make-main-contact'))
  const user = users.find(({ id }) => id === chosen) ?? users[0]
  const more = found.hasNextPage && (
    <Button variant="subtle" size="compact-sm" loading={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
      {terminations.moreUsers}
    </Button>
  )
  if (!user) return more || <p className={classes['what']}>{terminations.noUsers}</p>
  return (
    <div className={classes['fields']}>
      <SelectField
        label={terminations.whichUser}
        description={user.abilities.includes('invite-again') ? terminations.invitedUser : terminations.whichUserWhat}
        value={user.id}
        onChange={choose}
        data={users.map(({ id, name, role }) => ({ value: id, label: terminations.userOption(name, words.role[role]) }))}
      />
      {more}
      <Refusal error={error} />
      <div className={classes['foot']}>
        <Button
          variant="default"
          loading={isPending}
          onClick={() =>
            mutate(user.id, {
              onSuccess: ({ name }) => {
                notify(terminations.mainContactSet(name))
                onMended?.()
              },
            })
          }
        >
          {terminations.makeMainContact}
        </Button>
      </div>
    </div>
  )
}
