import { useState } from 'react'
import { FormDialog } from '../../parts/form.tsx'
import { useForm } from '../../parts/use-form.ts'
import { useCompany } from '../../platform/company.ts'
import { notify } from '../../platform/notices.ts'
import { useTexts } from '../../platform/texts.ts'
import { TextField } from '../../ui/fields.tsx'
import type { CustomerFilter } from './filter.ts'
import { viewQueries } from './views.queries.ts'

/** Asks for the name under which the filter of the list is kept. */
export const SaveView = ({ filter, onClose }: { readonly filter: CustomerFilter; readonly onClose: () => void }) => {
  const { customers, frame } = useTexts()
  const { id } = useCompany()
  const [name, setName] = useState('')
  const { form, faults } = useForm({
    mutation: viewQueries.save(id),
    faults: { name: name.trim() === '' && customers.viewNameMissing },
    value: { name: name.trim(), filter },
    onSaved: () => {
      notify(customers.viewSaved(name.trim()))
      onClose()
    },
  })
  return (
    <FormDialog title={customers.saveView} save={frame.save} {...form} onClose={onClose}>
      <TextField label={customers.viewName} value={name} maxLength={100} error={faults.name} onChange={setName} data-autofocus />
    </FormDialog>
  )
}
