import { REMINDER_FEE, REMINDER_TERMS, reminderFees } from '@portal/domain'
import { useState } from 'react'
import { AskButton } from '../../../parts/ask-first.tsx'
import { useTexts } from '../../../platform/texts.ts'
import { CheckField } from '../../../ui/fields.tsx'
import { type Invoice, invoiceQueries } from './invoicing.queries.ts'

/** Reminds of an invoice, with or without the fee. The fee is offered once; afterwards the dialog says that it is taken. */
export const Remind = ({ id, invoice }: { readonly id: string; readonly invoice: Invoice }) => {
  const { format, invoicing } = useTexts()
  const [hasFee, setHasFee] = useState(false)
  const taken = reminderFees(invoice.content.reminders)
  return (
    <AskButton
      mutation={invoiceQueries.remind(id, invoice, hasFee && taken === 0)}
      title={invoicing.remindTitle}
      consequence={invoicing.remindWhat(REMINDER_TERMS)}
      confirm={invoicing.remind}
      done={invoicing.reminded}
    >
      {taken === 0 ? (
        <CheckField
          checked={hasFee}
          onChange={setHasFee}
          label={invoicing.remindFee(format.money(REMINDER_FEE))}
          description={invoicing.remindFeeWhat}
        />
      ) : (
        <p>{invoicing.remindFeeTaken(format.money(taken))}</p>
      )}
    </AskButton>
  )
}
