import type { SubscriptionView } from '@portal/contract'
import { Button } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useNavigate } from 'react-router-dom'
import { FormDialog } from '../../parts/form.tsx'
import { useForm } from '../../parts/use-form.ts'
import { useCompany, useTo } from '../../platform/company.ts'
import { useTexts } from '../../platform/texts.ts'
import { LongTextField } from '../../ui/fields.tsx'
import { TextLink } from '../../ui/links.tsx'
import { caseQueries } from './cases.queries.ts'

/** Kontakta support: asks about a read-only service, such as an upgrade, and leads to earlier questions. */
export const ContactSupport = ({ subscription: { id, abilities } }: { readonly subscription: SubscriptionView }) => {
  const { cases } = useTexts()
  const company = useCompany()
  const to = useTo()
  const asked = useInfiniteQuery({ ...caseQueries.ofCompany(company.id), enabled: company.abilities.includes('see-cases') })
  const [opened, setOpened] = useState(false)
  if (!abilities.includes('open-case')) return null
  return (
    <>
      <Button variant="default" onClick={() => setOpened(true)}>
        {cases.contact}
      </Button>
      {asked.data?.pages.some(({ items }) => items.length > 0) && <TextLink to={to('/arenden')}>{cases.own}</TextLink>}
      {opened && <Ask id={id} onClose={() => setOpened(false)} />}
    </>
  )
}

const Ask = ({ id, onClose }: { readonly id: string; readonly onClose: () => void }) => {
  const { cases } = useTexts()
  const [message, setMessage] = useState('')
  const navigate = useNavigate()
  const to = useTo()
  const { faults, form } = useForm({
    mutation: caseQueries.open(id),
    faults: { message: message.trim() === '' && cases.messageMissing },
    value: message.trim(),
    onSaved: (made) => void navigate(to(`/arenden/${made.id}`)),
  })
  return (
    <FormDialog title={cases.contact} save={cases.send} {...form} onClose={onClose}>
      <LongTextField
        data-autofocus
        label={cases.message}
        description={cases.messageWhat}
        minRows={5}
        autosize
        maxLength={4000}
        value={message}
        error={faults.message}
        onChange={setMessage}
      />
    </FormDialog>
  )
}
