import type { TerminationView } from '@portal/contract'
import { useTexts } from '../../platform/texts.ts'
import { Facts } from '../../ui/facts.tsx'

/** The facts of a receipt: number, parties, service, outcome, who and when. */
export const ReceiptFacts = ({ receipt }: { readonly receipt: TerminationView }) => {
  const { companies, format, outcomeDone, terminations, words } = useTexts()
  const { receiptNumber, effectiveAt, endedBy, service, customer, agency, outcome, reason, retention } = receipt
  const named = ({ name, customerNumber }: TerminationView['customer']) => `${name}, ${companies.customerNumber(customerNumber).toLocaleLowerCase()}`
  const party = { customer, agency }[endedBy]
  return (
    <Facts
      items={[
        [terminations.receiptNumber, receiptNumber],
        [terminations.service, service.name],
        [terminations.customer, named(customer)],
        [terminations.agency, named(agency)],
        [terminations.effectiveAt, format.instant(effectiveAt)],
        [terminations.endedBy, `${party.name} (${words.party[endedBy].toLocaleLowerCase()})`],
        [terminations.outcome, outcomeDone(service.code, outcome)],
        [terminations.reasonGiven, reason],
        [terminations.policyVersion, receipt.policyVersion],
        [terminations.retentionHeading, retention && terminations.retentionUntil(retention.until)],
      ]}
    />
  )
}
