import type { TerminationView } from '@portal/contract'
import { ServiceName } from '../../parts/service-mark.tsx'
import { Help } from '../../parts/help.tsx'
import { useTexts } from '../../platform/texts.ts'
import { Fragment } from 'react'
import { Facts } from '../../ui/facts.tsx'
import { useActFacts } from './use-act-facts.ts'

/** The facts of a receipt: number, parties, service, outcome, who and when. */
export const ReceiptFacts = ({ receipt }: { readonly receipt: TerminationView }) => {
  const { outcomeDone, terminations } = useTexts()
  const { receiptNumber, service, outcome, reason, retention } = receipt
  const act = useActFacts(receipt)
  return (
    <Facts
      items={[
        [terminations.receiptNumber, receiptNumber],
        [terminations.service, <ServiceName key="service" of={service} />],
        ...act,
        [
          terminations.outcome,
          <Fragment key="outcome">
            {outcomeDone(service.code, outcome)} <Help of="outcome" />
          </Fragment>,
        ],
        [terminations.reasonGiven, reason],
        [terminations.policyVersion, receipt.policyVersion],
        [terminations.retentionHeading, retention && terminations.retentionUntil(retention.until)],
      ]}
    />
  )
}
