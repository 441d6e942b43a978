import { Button } from '@mantine/core'
import { type InvoiceRefusal, isOneOf, keysOf } from '@portal/domain'
import type { ComponentType } from 'react'
import { problemOf, Refused } from '../../../platform/refused.ts'
import { useTexts } from '../../../platform/texts.ts'
import { useAddress } from '../../../platform/use-address.ts'
import { Failure } from '../../../ui/states.tsx'
import classes from './invoicing.module.css'

/** Leads to Fakturauppgifter, where the seller's details are filled in. */
export const ToSeller = ({ size }: { readonly size?: string }) => {
  const { invoicing } = useTexts()
  const { change } = useAddress()
  return (
    <Button variant="default" {...(size && { size })} onClick={() => change({ rum: 'fakturauppgifter', faktura: null })}>
      {invoicing.sellerTitle}
    </Button>
  )
}

/** What is offered for each refusal of an invoice; `null` when it is mended in the invoice itself, or not at all. */
const REMEDIES: Readonly<Record<InvoiceRefusal['code'], ComponentType | null>> = {
  'invoice-not-draft': null,
  'invoice-move-refused': null,
  'invoice-empty': null,
  'row-text-missing': null,
  'row-vat-reason-missing': null,
  'buyer-vat-number-missing': null,
  'buyer-address-missing': null,
  'seller-missing': ToSeller,
}
const INVOICE_REFUSALS = keysOf(REMEDIES)

/** Everything that stops an invoice from being sent, with what to do about it. */
export const InvoiceRefused = ({ error }: { readonly error: unknown }) => {
  const { problem } = useTexts()
  const problems = error instanceof Refused ? error.problems : [problemOf(error)]
  return (
    <div className={classes['refused']}>
      {problems.map((each) => {
        const Remedy = isOneOf(INVOICE_REFUSALS, each.code) ? REMEDIES[each.code] : null
        return <Failure key={each.code} problem={problem(each)} actions={Remedy && <Remedy />} />
      })}
    </div>
  )
}
