import type { UserView } from '@portal/contract'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { Form } from '../../parts/form.tsx'
import { notify } from '../../platform/notices.ts'
import { useTexts } from '../../platform/texts.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { MainContact } from './main-contact.tsx'
import { Membership } from './membership.tsx'
import { LicenceChoice, RoleChoice } from './role-and-licences.tsx'
import classes from './users.module.css'
import { userQueries } from './users.queries.ts'

type Props = { readonly companyId: string; readonly user: UserView; readonly onClose: () => void }

/** Behind the pen: role, main contact, licences, and whether the user is active. What is offered follows from the user's abilities. */
export const EditUser = ({ companyId, user, onClose }: Props) => {
  const { users } = useTexts()
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
      {user.isMainContact && <p className={classes['what']}>{users.isMainContact}</p>}
      {(changesAll || raises) && (
        <Form save={users.save} running={isPending} error={error} disabled={!changesAll && role === user.role} onSave={save} onClose={onClose}>
          <RoleChoice role={role} onChange={setRole} {...(!changesAll && { offered: [...new Set([user.role, 'administrator' as const])] })} />
          {changesAll && <LicenceChoice companyId={companyId} licences={licences} onChange={setLicences} />}
        </Form>
      )}
      <MainContact companyId={companyId} user={user} />
      <Membership companyId={companyId} user={user} onClose={onClose} />
    </Dialog>
  )
}
