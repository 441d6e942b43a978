import { isCustomerNumber, isServiceCode, SERVICE_CODES } from '@portal/domain'
import { serviceName } from '@portal/texts/services'
import { useState } from 'react'
import { useNavigate } from 'react-router-dom'
import { FormDialog } from '../../parts/form.tsx'
import { useForm } from '../../parts/use-form.ts'
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
  const navigate = useNavigate()
  const to = useTo()
  const number = customerNumber.replaceAll(/\s/g, '')
  const { faults, form } = useForm({
    mutation: startQueries.ask,
    faults: { number: !isCustomerNumber(number) && starts.customerNumberWrong, service: service === '' && starts.serviceMissing },
    value: isServiceCode(service) ? { agencyId, customerNumber: number, serviceCode: service } : undefined,
    onSaved: ({ customer }) => {
      notify(starts.sent(customer.name))
      onClose()
      void navigate(to('/samarbeten', { status: 'pending' }))
    },
  })
  return (
    <FormDialog title={starts.new} save={starts.send} {...form} onClose={onClose}>
      <p className={classes['what']}>{starts.newWhat}</p>
      <TextField
        data-autofocus
        inputMode="numeric"
        autoComplete="off"
        label={starts.customerNumber}
        value={customerNumber}
        error={faults.number}
        onChange={setCustomerNumber}
      />
      <SelectField
        label={starts.service}
        value={service}
        data={[{ value: '', label: starts.chooseService }, ...SERVICE_CODES.map((code) => ({ value: code, label: serviceName(code) }))]}
        error={faults.service}
        onChange={setService}
      />
    </FormDialog>
  )
}
