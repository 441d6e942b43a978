import type { UserView } from '@portal/contract'
import { useState } from 'react'
import { FormDialog } from '../../parts/form.tsx'
import { useForm } from '../../parts/use-form.ts'
import { wrongAddress } from '../../parts/wrong-address.ts'
import { notify } from '../../platform/notices.ts'
import { useTexts } from '../../platform/texts.ts'
import { TextField } from '../../ui/fields.tsx'
import { LicenceChoice, RoleChoice } from './role-and-licences.tsx'
import { userQueries } from './users.queries.ts'
import { focusRow } from '../../ui/keep-focus.ts'

/** Creates a user of the company, who is invited by mail. A refusal is shown in the dialog beside what is filled in. */
export const CreateUser = ({ companyId, onClose }: { readonly companyId: string; readonly onClose: () => void }) => {
  const texts = useTexts()
  const { users } = texts
  const [name, setName] = useState('')
  const [email, setEmail] = useState('')
  const [role, setRole] = useState<UserView['role']>('user')
  const [licences, setLicences] = useState<UserView['licences']>([])
  const { faults, form } = useForm({
    mutation: userQueries.create(companyId),
    faults: { name: name.trim() === '' && users.nameMissing, email: wrongAddress(email, texts) },
    value: { name: name.trim(), email: email.trim(), role, licences: [...licences] },
    onSaved: ({ id }) => {
      notify(users.created(name.trim()))
      onClose()
      focusRow(id)
    },
  })
  return (
    <FormDialog title={users.createTitle} save={users.create} {...form} onClose={onClose}>
      <TextField data-autofocus label={users.name} autoComplete="off" value={name} error={faults.name} onChange={setName} />
      <TextField
        type="email"
        label={users.email}
        description={users.invitationIsSent}
        autoComplete="off"
        value={email}
        error={faults.email}
        onChange={setEmail}
      />
      <RoleChoice role={role} onChange={setRole} />
      <LicenceChoice companyId={companyId} role={role} licences={licences} onChange={setLicences} />
    </FormDialog>
  )
}
