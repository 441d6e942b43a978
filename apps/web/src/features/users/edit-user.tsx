import type { UserView } from '@portal/contract'
import { Button, Group } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { notify } from '../../platform/notices.ts'
import { problemOf } from '../../platform/refused.ts'
import { useTexts } from '../../platform/texts.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { Failure } from '../../ui/states.tsx'
import { MainContact } from './main-contact.tsx'
import { Membership } from './membership.tsx'
import { LicenceChoice, RoleChoice } from './role-and-licences.tsx'
import classes from './users.module.css'
import { userQueries } from './users.queries.ts'

type Props = { readonly companyId: string; readonly user: UserView; readonly onClose: () => void }

/** Behind the pen: role, main contact, licences, and whether the user is active. What is offered follows from the user's abilities. */
export const EditUser = ({ companyId, user, onClose }: Props) => {
  const { frame, problem, users } = useTexts()
  const [role, setRole] = useState(user.role)
  const [licences, setLicences] = useState(user.licences)
  const { mutate, isPending, error } = useMutation(userQueries.change(companyId, user.id))
  const changesAll = user.abilities.includes('change')
  const raises = user.abilities.includes('make-administrator')
  const save = () =>
    mutate(changesAll ? { ...(role !== user.role && { role }), licences: [...licences] } : { role }, {
      onSuccess: () => {
        notify(users.saved(user.name))
        onClose()
      },
    })
  return (
    <Dialog opened title={user.name} onClose={onClose}>
      <form
        noValidate
        className={classes['form']}
        onSubmit={(event) => {
          event.preventDefault()
          save()
        }}
      >
        {user.isMainContact && <p className={classes['what']}>{users.isMainContact}</p>}
        {(changesAll || raises) && (
          <RoleChoice role={role} onChange={setRole} {...(!changesAll && { offered: [...new Set([user.role, 'administrator' as const])] })} />
        )}
        {changesAll && <LicenceChoice companyId={companyId} licences={licences} onChange={setLicences} />}
        {error && <Failure problem={problem(problemOf(error))} />}
        {(changesAll || raises) && (
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={onClose}>
              {frame.cancel}
            </Button>
            <Button type="submit" loading={isPending} disabled={!changesAll && role === user.role}>
              {users.save}
            </Button>
          </Group>
        )}
      </form>
      <MainContact companyId={companyId} user={user} />
      <Membership companyId={companyId} user={user} onClose={onClose} />
    </Dialog>
  )
}
