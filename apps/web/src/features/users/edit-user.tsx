import type { UserView } from '@portal/contract'
import { useState } from 'react'
import { Form } from '../../parts/form.tsx'
import { useForm } from '../../parts/use-form.ts'
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
  const changesAll = user.abilities.includes('change')
  const raises = user.abilities.includes('make-administrator')
  const { form } = useForm({
    mutation: userQueries.change(companyId, user.id),
    faults: {},
    value: changesAll ? { ...(role !== user.role && { role }), licences: [...licences] } : { role },
    onSaved: () => {
      notify(users.saved(user.name))
      onClose()
    },
  })
  return (
    <Dialog opened title={user.name} onClose={onClose}>
      {user.isMainContact && <p className={classes['what']}>{users.isMainContact}</p>}
      {(changesAll || raises) && (
        <Form save={users.save} {...form} disabled={!changesAll && role === user.role} onClose={onClose}>
          <RoleChoice role={role} onChange={setRole} {...(!changesAll && { offered: [...new Set([user.role, 'administrator' as const])] })} />
          {changesAll && <LicenceChoice companyId={companyId} licences={licences} onChange={setLicences} />}
        </Form>
      )}
      <MainContact companyId={companyId} user={user} />
      <Membership companyId={companyId} user={user} onClose={onClose} />
    </Dialog>
  )
}
