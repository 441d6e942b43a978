import { isCustomerNumber, isServiceCode, SERVICE_CODES } from '@portal/domain'
import { serviceName } from '@portal/texts/services'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useNavigate } from 'react-router-dom'
import { FormDialog } from '../../parts/form.tsx'
import { useTo } from '../../platform/company.ts'
import { notify } from '../../platform/notices.ts'
import { useTexts } from '../../platform/texts.ts'
import { SelectField, TextField } from '../../ui/fields.tsx'
import classes from './collaborations.module.css'
import { startQueries } from './starts.queries.ts'

type Props = {
  readonly agencyId: string
  readonly known?: { readonly customerNumber: string; readonly service: string }
  readonly onClose: () => void
}

/** An agency asks a customer, by customer number, to collaborate in a service. A refusal is shown beside what is filled in. */
export const NewCollaboration = ({ agencyId, known = { customerNumber: '', service: '' }, onClose }: Props) => {
  const { starts } = useTexts()
  const [customerNumber, setCustomerNumber] = useState(known.customerNumber)
  const [service, setService] = useState(known.service)
  const [tried, setTried] = useState(false)
  const navigate = useNavigate()
  const to = useTo()
  const { mutate, isPending, error } = useMutation(startQueries.ask)
  const number = customerNumber.replaceAll(/\s/g, '')
  const ask = () => {
    setTried(true)
    if (!isCustomerNumber(number) || !isServiceCode(service)) return
    mutate(
      { agencyId, customerNumber: number, serviceCode: service },
      {
        onSuccess: ({ customer }) => {
          notify(starts.sent(customer.name))
          onClose()
          void navigate(to('/samarbeten', { status: 'pending' }))
        },
      },
    )
  }
  return (
    <FormDialog title={starts.new} save={starts.send} running={isPending} error={error} onSave={ask} onClose={onClose}>
      <p className={classes['what']}>{starts.newWhat}</p>
      <TextField
        data-autofocus
        inputMode="numeric"
        autoComplete="off"
        label={starts.customerNumber}
        value={customerNumber}
        error={tried && !isCustomerNumber(number) && starts.customerNumberWrong}
        onChange={setCustomerNumber}
      />
      <SelectField
        label={starts.service}
        value={service}
        data={[{ value: '', label: starts.chooseService }, ...SERVICE_CODES.map((code) => ({ value: code, label: serviceName(code) }))]}
        error={tried && service === '' && starts.serviceMissing}
        onChange={setService}
      />
    </FormDialog>
  )
}
