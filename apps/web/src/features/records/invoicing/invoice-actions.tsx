import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { notify } from '../../../platform/notices.ts'
import { useTexts } from '../../../platform/texts.ts'
import { RemoveRecord } from '../remove-record.tsx'
import type { RoomProps } from '../room.ts'
import { CreditDialog } from './credit-dialog.tsx'
import { InvoiceForm } from './invoice-form.tsx'
import { InvoiceRefused } from './invoice-refused.tsx'
import { Remind } from './remind.tsx'
import { type Invoice, invoiceQueries, type InvoiceState } from './invoicing.queries.ts'

type Props = RoomProps & { readonly invoice: Invoice; readonly onRemoved: () => void }

/** The buttons for what the visitor may do with this invoice now. */
export const InvoiceActions = ({ invoice, subscription: { id }, onRemoved }: Props) => {
  const { invoicing } = useTexts()
  const [isEditing, setEditing] = useState(false)
  const [isCrediting, setCrediting] = useState(false)
  const { mutate, isPending, error } = useMutation(invoiceQueries.move(id, invoice))
  const can = (ability: Invoice['abilities'][number]) => invoice.abilities.includes(ability)
  const move = (to: InvoiceState) => mutate(to, { onSuccess: () => notify(invoicing.moved[to]) })
  return (
    <>
      {can('send') && (
        <Button loading={isPending} onClick={() => move('sent')}>
          {invoicing.send}
        </Button>
      )}
      {can('pay') && (
        <Button loading={isPending} onClick={() => move('paid')}>
          {invoicing.pay}
        </Button>
      )}
      {can('take-payment-back') && (
        <Button variant="default" loading={isPending} onClick={() => move('sent')}>
          {invoicing.takePaymentBack}
        </Button>
      )}
      {can('remind') && <Remind id={id} invoice={invoice} />}
      {can('credit') && (
        <Button variant="default" onClick={() => setCrediting(true)}>
          {invoicing.credit}
        </Button>
      )}
      {can('change') && (
        <Button variant="default" onClick={() => setEditing(true)}>
          {invoicing.change}
        </Button>
      )}
      {can('change') && (
        <RemoveRecord
          id={id}
          recordId={invoice.id}
          remove={invoicing.remove}
          title={invoicing.removeTitle}
          consequence={invoicing.removeWhat}
          done={invoicing.removed}
          onRemoved={onRemoved}
        />
      )}
      {error && <InvoiceRefused error={error} />}
      {isCrediting && <CreditDialog id={id} invoice={invoice} onClose={() => setCrediting(false)} />}
      {isEditing && <InvoiceForm id={id} invoice={invoice} onClose={() => setEditing(false)} />}
    </>
  )
}
