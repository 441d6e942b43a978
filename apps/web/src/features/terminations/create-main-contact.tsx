import { Button } from '@mantine/core'
import { addressFault } from '@portal/domain'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { Refusal } from '../../parts/refusal.tsx'
import { notify } from '../../platform/notices.ts'
import { useTexts } from '../../platform/texts.ts'
import { TextField } from '../../ui/fields.tsx'
import classes from './terminations.module.css'
import { terminationQueries } from './terminations.queries.ts'

/** Creates a person who is not in the list, as administrator and main contact, and invites them. */
export const CreateMainContact = ({ companyId }: { readonly companyId: string }) => {
  const { terminations, words } = useTexts()
  const [name, setName] = useState('')
  const [email, setEmail] = useState('')
  const [tried, setTried] = useState(false)
  const { mutate, isPending, error } = useMutation(terminationQueries.createMainContact(companyId))
  const wrong = { name: name.trim() === '', email: addressFault(email) }
  const create = () => {
    setTried(true)
    if (wrong.name || wrong.email || isPending) return
    mutate({ name: name.trim(), email: email.trim() }, { onSuccess: (user) => notify(terminations.mainContactSet(user.name)) })
  }
  return (
    <div className={classes['fields']}>
      <p className={classes['what']}>{terminations.createWhat}</p>
      <TextField
        label={terminations.name}
        autoComplete="off"
        value={name}
        error={tried && wrong.name && terminations.nameMissing}
        onChange={setName}
      />
      <TextField
        type="email"
        label={terminations.email}
        autoComplete="off"
        value={email}
        error={tried && wrong.email && words.addressFault[wrong.email]}
        onChange={setEmail}
      />
      <Refusal error={error} />
      <div className={classes['foot']}>
        <Button variant="default" loading={isPending} onClick={create}>
          {terminations.createMainContact}
        </Button>
      </div>
    </div>
  )
}
