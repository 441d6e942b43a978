import { session } from '@portal/contract'
import { Button } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Refusal } from '../../parts/refusal.tsx'
import { useForm } from '../../parts/use-form.ts'
import { call } from '../../platform/call.ts'
import { meQuery } from '../../platform/company.ts'
import { notify } from '../../platform/notices.ts'
import { useTexts } from '../../platform/texts.ts'
import { Card } from '../../ui/card.tsx'
import { TextField } from '../../ui/fields.tsx'
import classes from './account.module.css'

/** The person's own name, as others see it. */
export const OwnName = () => {
  const { frame, session: words } = useTexts()
  const { user } = useSuspenseQuery(meQuery).data
  const [name, setName] = useState(user.name)
  const { faults, form } = useForm({
    mutation: { mutationFn: (sent: string) => call(session.changeMe, { body: { name: sent } }) },
    faults: { name: name.trim() === '' && words.nameNeeded },
    value: name.trim(),
    onSaved: (me) => {
      setName(me.user.name)
      notify(words.nameSaved)
    },
  })
  return (
    <Card title={words.name}>
      <form
        noValidate
        className={classes['name']}
        onSubmit={(event) => {
          event.preventDefault()
          form.onSave()
        }}
      >
        <TextField
          label={words.name}
          description={words.nameWhat}
          value={name}
          maxLength={100}
          autoComplete="name"
          error={faults.name}
          onChange={setName}
        />
        <Button type="submit" loading={form.running}>
          {frame.save}
        </Button>
      </form>
      <Refusal error={form.error} />
    </Card>
  )
}
