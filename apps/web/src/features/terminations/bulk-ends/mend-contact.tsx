import type { BulkEndRowView } from '@portal/contract'
import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { Refusal } from '../../../parts/refusal.tsx'
import { isolated } from '../../../platform/isolated.ts'
import { notify } from '../../../platform/notices.ts'
import { useTexts } from '../../../platform/texts.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { MainContactMissing } from '../main-contact-missing.tsx'
import { bulkEndQueries } from './bulk-ends.queries.ts'
import classes from './bulk-ends.module.css'

type Props = { readonly bulkId: string; readonly customer: BulkEndRowView['customer'] }

/** Mends a missing main contact in place (G5, G6). The customer is judged again once it has one, or when somebody asks for it. */
export const MendContact = ({ bulkId, customer }: Props) => {
  const { bulkEnds } = useTexts()
  const [opened, setOpened] = useState(false)
  const { mutate, isPending, error } = useMutation(bulkEndQueries.answer(bulkId))
  const judge = (onDone?: () => void): void => mutate({ customerId: customer.id }, { onSuccess: () => onDone?.() })
  const told = (): void => {
    setOpened(false)
    notify(bulkEnds.contact.mended(customer.name))
  }
  return (
    <div className={classes['foot']}>
      <Button variant="default" size="compact-md" aria-label={`${bulkEnds.contact.mend}: ${isolated(customer.name)}`} onClick={() => setOpened(true)}>
        {bulkEnds.contact.mend}
      </Button>
      <Dialog opened={opened} title={`${bulkEnds.contact.title}: ${isolated(customer.name)}`} size="lg" onClose={() => setOpened(false)}>
        <MainContactMissing customer={customer} onMended={() => judge(told)} />
        <Refusal error={error} />
        <div className={classes['foot']}>
          <Button variant="default" onClick={() => setOpened(false)} data-autofocus>
            {bulkEnds.contact.close}
          </Button>
          <Button variant="default" loading={isPending} onClick={() => judge(() => setOpened(false))}>
            {bulkEnds.contact.again}
          </Button>
        </div>
      </Dialog>
    </div>
  )
}
