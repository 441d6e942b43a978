import { REMINDER_FEE, REMINDER_TERMS, reminderFees } from '@portal/domain'
import { Checkbox } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { notify } from '../../../platform/notices.ts'
import { problemOf } from '../../../platform/refused.ts'
import { useTexts } from '../../../platform/texts.ts'
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx'
import { Failure } from '../../../ui/states.tsx'
import { type Invoice, invoiceQueries } from './invoicing.queries.ts'

type Props = { readonly id: string; readonly invoice: Invoice; readonly opened: boolean; readonly onClose: () => void }

/** Reminds of an invoice, with the fee or without; a fee that is taken is not asked for again. */
export const RemindDialog = ({ id, invoice, opened, onClose }: Props) => {
  const { format, invoicing, problem } = useTexts()
  const [hasFee, setHasFee] = useState(false)
  const taken = reminderFees(invoice.content.reminders)
  const { mutate, isPending, error } = useMutation(invoiceQueries.remind(id, invoice))
  const remind = () =>
    mutate(hasFee && taken === 0, {
      onSuccess: () => {
        notify(invoicing.reminded)
        onClose()
      },
    })
  return (
    <ConfirmDialog opened={opened} title={invoicing.remindTitle} confirm={invoicing.remind} running={isPending} onConfirm={remind} onClose={onClose}>
      <p>{invoicing.remindWhat(REMINDER_TERMS)}</p>
      {taken === 0 ? (
        <Checkbox
          checked={hasFee}
          onChange={({ currentTarget }) => setHasFee(currentTarget.checked)}
          label={invoicing.remindFee(format.money(REMINDER_FEE))}
          description={invoicing.remindFeeWhat}
        />
      ) : (
        <p>{invoicing.remindFeeTaken(format.money(taken))}</p>
      )}
      {error && <Failure problem={problem(problemOf(error))} />}
    </ConfirmDialog>
  )
}
