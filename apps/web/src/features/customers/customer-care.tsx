import type { CustomerCard } from '@portal/contract'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { FormDialog } from '../../parts/form.tsx'
import { useForm } from '../../parts/use-form.ts'
import { useCompany } from '../../platform/company.ts'
import { notify } from '../../platform/notices.ts'
import { useTexts } from '../../platform/texts.ts'
import { Card } from '../../ui/card.tsx'
import { Facts } from '../../ui/facts.tsx'
import { LongTextField, SelectField } from '../../ui/fields.tsx'
import { customerQueries } from './customers.queries.ts'
import classes from './customers.module.css'

/** Who at the agency is responsible, and the agency's note. */
export const CustomerCare = ({ customer }: { readonly customer: CustomerCard }) => {
  const { customers } = useTexts()
  const { abilities } = useCompany()
  const [opened, setOpened] = useState(false)
  const note = (
    <span key="note" className={classes['note']}>
      {customer.note || customers.noNote}
    </span>
  )
  return (
    <Card title={customers.care}>
      <Facts
        items={[
          [customers.responsible, customer.responsible?.name ?? customers.nobody],
          [customers.note, note],
        ]}
      />
      <p className={classes['what']}>{customers.careWhat}</p>
      {abilities.includes('keep-customers') && (
        <div>
          <Button variant="default" onClick={() => setOpened(true)}>
            {customers.changeCare}
          </Button>
        </div>
      )}
      {opened && <ChangeCare customer={customer} onClose={() => setOpened(false)} />}
    </Card>
  )
}

const ChangeCare = ({ customer, onClose }: { readonly customer: CustomerCard; readonly onClose: () => void }) => {
  const { customers, frame } = useTexts()
  const { id } = useCompany()
  const [responsibleId, setResponsibleId] = useState(customer.responsible?.membershipId ?? '')
  const [note, setNote] = useState(customer.note)
  const { form } = useForm({
    mutation: customerQueries.keep(id, customer.id),
    faults: {},
    value: { responsibleId: responsibleId === '' ? null : responsibleId, note: note.trim() },
    onSaved: () => {
      notify(customers.careSaved)
      onClose()
    },
  })
  return (
    <FormDialog title={customers.changeCare} save={frame.save} {...form} onClose={onClose}>
      <SelectField
        label={customers.responsible}
        value={responsibleId}
        data={[{ value: '', label: customers.nobody }, ...choicesOf(customer)]}
        onChange={setResponsibleId}
      />
      <LongTextField label={customers.note} value={note} maxLength={2000} autosize minRows={3} maxRows={10} onChange={setNote} />
    </FormDialog>
  )
}

/** Somebody who is responsible already can stay, also where they could not be chosen any more. */
const choicesOf = ({ colleagues, responsible }: CustomerCard) => {
  const all =
    responsible && colleagues.every(({ membershipId }) => membershipId !== responsible.membershipId) ? [responsible, ...colleagues] : colleagues
  return all.map(({ membershipId, name }) => ({ value: membershipId, label: name }))
}
