import { LONGEST_SUBJECT } from '@portal/domain'
import { useState } from 'react'
import { useNavigate } from 'react-router-dom'
import { FormDialog } from '../../parts/form.tsx'
import { useForm } from '../../parts/use-form.ts'
import { useCompanyId, useTo } from '../../platform/company.ts'
import { useTexts } from '../../platform/texts.ts'
import { LongTextField, TextField } from '../../ui/fields.tsx'
import { caseQueries } from './cases.queries.ts'

type Props = { readonly subscriptionId: string | null; readonly onClose: () => void }

/** Asks support about a service, or about anything, and leads to the new case. */
export const Ask = ({ subscriptionId, onClose }: Props) => {
  const { cases } = useTexts()
  const companyId = useCompanyId()
  const [subject, setSubject] = useState('')
  const [message, setMessage] = useState('')
  const navigate = useNavigate()
  const to = useTo()
  const { faults, form } = useForm({
    mutation: caseQueries.ask(companyId, subscriptionId),
    faults: { subject: subject.trim() === '' && cases.subjectMissing, message: message.trim() === '' && cases.messageMissing },
    value: { subject: subject.trim(), message: message.trim() },
    onSaved: (made) => void navigate(to(`/arenden/${made.id}`)),
  })
  return (
    <FormDialog title={cases.contact} save={cases.send} {...form} onClose={onClose}>
      <TextField data-autofocus label={cases.subject} maxLength={LONGEST_SUBJECT} value={subject} error={faults.subject} onChange={setSubject} />
      <LongTextField
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
