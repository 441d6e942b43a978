import { Radio } from '@mantine/core'
import { CREDIT_KINDS } from '@portal/domain'
import { useState } from 'react'
import { FormDialog } from '../../../parts/form.tsx'
import { useForm } from '../../../parts/use-form.ts'
import { notify } from '../../../platform/notices.ts'
import { createRequestKeys } from '../../../platform/request-key.ts'
import { useTexts } from '../../../platform/texts.ts'
import { NumberField } from '../../../ui/fields.tsx'
import { CreditPreview } from './credit-preview.tsx'
import { CreditRows } from './credit-rows.tsx'
import { InvoiceRefused } from './invoice-refused.tsx'
import classes from './invoicing.module.css'
import { type Invoice, invoiceQueries } from './invoicing.queries.ts'
import { useCredit } from './use-credit.ts'

type Props = { readonly id: string; readonly invoice: Invoice; readonly onClose: () => void }

/** Credits an invoice: all that is left, rows, or an amount. The credit note is shown as it will be before it is sent. */
export const CreditDialog = ({ id, invoice, onClose }: Props) => {
  const { format, invoicing } = useTexts()
  const say = invoicing.credits
  const credit = useCredit(id, invoice)
  const [keyFor] = useState(createRequestKeys)
  const left = format.money(credit.left.toPay)
  const what = credit.plan?.ok ? credit.choice : undefined
  const { tried, form } = useForm({
    mutation: invoiceQueries.credit(id, invoice),
    faults: {},
    value: what && { what, key: keyFor({ what, version: invoice.version }) },
    onSaved: () => {
      notify(say.done)
      onClose()
    },
  })
  return (
    <FormDialog title={say.title(invoice.content.number ?? 0)} size="48rem" save={say.confirm} {...form} error={null} onClose={onClose}>
      <p>
        {say.left(left)} {say.cannotUndo} {invoice.abilities.includes('take-payment-back') && say.paid}
      </p>
      <Radio.Group label={say.what} value={credit.kind} onChange={credit.choose}>
        <div className={classes['choices']}>
          {CREDIT_KINDS.map((kind) => (
            <Radio key={kind} value={kind} label={say.kinds[kind]} />
          ))}
        </div>
      </Radio.Group>
      {credit.kind === 'rows' && <CreditRows rows={invoice.content.rows} credit={credit} tried={tried} />}
      {credit.kind === 'amount' && (
        <NumberField
          label={say.amountField}
          description={say.amountWhat}
          value={credit.amount}
          error={tried && !credit.choice && say.amountWrong(left)}
          onChange={credit.setAmount}
        />
      )}
      <CreditPreview plan={credit.plan} left={credit.left} />
      {form.error && <InvoiceRefused error={form.error} />}
    </FormDialog>
  )
}
