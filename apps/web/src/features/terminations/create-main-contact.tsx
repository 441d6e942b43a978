import { Button } from '@mantine/core'
import { useState } from 'react'
import { Refusal } from '../../parts/refusal.tsx'
import { useForm } from '../../parts/use-form.ts'
import { wrongAddress } from '../../parts/wrong-address.ts'
import { notify } from '../../platform/notices.ts'
import { useTexts } from '../../platform/texts.ts'
import { TextField } from '../../ui/fields.tsx'
import classes from './terminations.module.css'
import { terminationQueries } from './terminations.queries.ts'

/** Creates a person who is not in the list, as administrator and main contact, and invites them. */
export const CreateMainContact = ({ companyId, onMended }: { readonly companyId: string; readonly onMended: (() => void) | undefined }) => {
  const texts = useTexts()
  const { terminations } = texts
  const [name, setName] = useState('')
  const [email, setEmail] = useState('')
  const { faults, form } = useForm({
    mutation: terminationQueries.createMainContact(companyId),
    faults: { name: name.trim() === '' && terminations.nameMissing, email: wrongAddress(email, texts) },
    value: { name: name.trim(), email: email.trim() },
    onSaved: (user) => {
      notify(terminations.mainContactSet(user.name))
      onMended?.()
    },
  })
  return (
    <div className={classes['fields']}>
      <p className={classes['what']}>{terminations.createWhat}</p>
      <TextField label={terminations.name} autoComplete="off" value={name} error={faults.name} onChange={setName} />
      <TextField type="email" label={terminations.email} autoComplete="off" value={email} error={faults.email} onChange={setEmail} />
      <Refusal error={form.error} />
      <div className={classes['foot']}>
        <Button variant="default" loading={form.running} onClick={form.onSave}>
          {terminations.createMainContact}
        </Button>
      </div>
    </div>
  )
}
