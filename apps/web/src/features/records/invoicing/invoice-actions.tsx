import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { notify } from '../../../platform/notices.ts'
import { problemOf } from '../../../platform/refused.ts'
import { useTexts } from '../../../platform/texts.ts'
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx'
import { Failure } from '../../../ui/states.tsx'
import { recordQueries } from '../records.queries.ts'
import type { RoomProps } from '../room.ts'
import { InvoiceForm } from './invoice-form.tsx'
import { InvoiceRefused } from './invoice-refused.tsx'
import { RemindDialog } from './remind-dialog.tsx'
import { type Invoice, invoiceQueries, type InvoiceState } from './invoicing.queries.ts'

type Props = RoomProps & { readonly invoice: Invoice; readonly onRemoved: () => void }

/** What this visitor may do with this invoice now: only that is offered. */
export const InvoiceActions = ({ invoice, subscription: { id }, onRemoved }: Props) => {
  const { invoicing, problem } = useTexts()
  const [doing, setDoing] = useState<'editing' | 'removing' | 'crediting' | 'reminding'>()
  const { mutate, isPending, error } = useMutation(invoiceQueries.move(id, invoice))
  const removal = useMutation(recordQueries.remove(id, invoice.id))
  const can = (ability: Invoice['abilities'][number]) => invoice.abilities.includes(ability)
  const move = (to: InvoiceState) =>
    mutate(to, {
      onSuccess: () => {
        setDoing(undefined)
        notify(invoicing.moved[to])
      },
    })
  const remove = () =>
    removal.mutate(undefined, {
      onSuccess: () => {
        notify(invoicing.removed)
        onRemoved()
      },
    })
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
      {can('remind') && (
        <Button variant="default" onClick={() => setDoing('reminding')}>
          {invoicing.remind}
        </Button>
      )}
      {can('credit') && (
        <Button variant="default" onClick={() => setDoing('crediting')}>
          {invoicing.credit}
        </Button>
      )}
      {can('change') && (
        <Button variant="default" onClick={() => setDoing('editing')}>
          {invoicing.change}
        </Button>
      )}
      {can('change') && (
        <Button variant="subtle" color="red" onClick={() => setDoing('removing')}>
          {invoicing.remove}
        </Button>
      )}
      {error && !doing && <InvoiceRefused error={error} />}
      <RemindDialog id={id} invoice={invoice} opened={doing === 'reminding'} onClose={() => setDoing(undefined)} />
      {doing === 'editing' && <InvoiceForm id={id} invoice={invoice} onClose={() => setDoing(undefined)} />}
      <ConfirmDialog
        opened={doing === 'crediting'}
        title={invoicing.creditTitle(invoice.content.number ?? 0)}
        confirm={invoicing.credit}
        running={isPending}
        onConfirm={() => move('credited')}
        onClose={() => setDoing(undefined)}
      >
        <p>{invoicing.creditWhat}</p>
        {error && <InvoiceRefused error={error} />}
      </ConfirmDialog>
      <ConfirmDialog
        opened={doing === 'removing'}
        destructive
        title={invoicing.removeTitle}
        confirm={invoicing.remove}
        running={removal.isPending}
        onConfirm={remove}
        onClose={() => setDoing(undefined)}
      >
        <p>{invoicing.removeWhat}</p>
        {removal.error && <Failure problem={problem(problemOf(removal.error))} />}
      </ConfirmDialog>
    </>
  )
}
