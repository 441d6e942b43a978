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

/** Behind the pen: role, licences, main contact and whether the user is active, with one place to save. What is offered follows from the user's abilities. */
export const EditUser = ({ companyId, user, onClose }: Props) => {
  const { users } = useTexts()
  const [role, setRole] = useState(user.role)
  const [licences, setLicences] = useState(user.licences)
  const changesAll = user.abilities.includes('change')
  const saves = changesAll || user.abilities.includes('make-administrator')
  // A main contact stays administrator (G7), and whoever may only raise others offers nothing else.
  const offered = user.isMainContact ? [user.role] : changesAll ? undefined : [...new Set([user.role, 'administrator' as const])]
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
      <Form save={saves ? users.save : null} {...form} disabled={!changesAll && role === user.role} onClose={onClose}>
        {user.isMainContact && <p className={classes['what']}>{users.isMainContact}</p>}
        {saves && <RoleChoice role={role} onChange={setRole} {...(offered && { offered })} />}
        {changesAll && <LicenceChoice companyId={companyId} role={role} licences={licences} onChange={setLicences} />}
        <MainContact companyId={companyId} user={user} />
        <Membership companyId={companyId} user={user} onClose={onClose} />
      </Form>
    </Dialog>
  )
}
