import { terminations as contract } from '@portal/contract'
import { useSuspenseQuery } from '@tanstack/react-query'
import { type LoaderFunctionArgs, useParams } from 'react-router-dom'
import { ProofCard, ProofFile } from '../../parts/proof-card.tsx'
import { ServiceMark } from '../../parts/service-mark.tsx'
import { addressOf } from '../../platform/call.ts'
import { currentCompanyId, useCompany, useTo } from '../../platform/company.ts'
import { known } from '../../platform/query-client.ts'
import { useTexts } from '../../platform/texts.ts'
import { Card } from '../../ui/card.tsx'
import { DownloadButton } from '../../ui/download-button.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { PrintButton } from '../../ui/print-button.tsx'
import { EffectMatrix } from './effect-matrix.tsx'
import { ReceiptChecks } from './receipt-checks.tsx'
import { ReceiptDeletion } from './receipt-deletion.tsx'
import { ReceiptHold } from './receipt-hold.tsx'
import { ReceiptFacts } from './receipt-facts.tsx'
import { Leftovers } from './leftovers.tsx'
import { loadNextSteps, NextSteps } from './next-steps.tsx'
import { ReceiptTogether } from './receipt-together.tsx'
import { terminationQueries } from './terminations.queries.ts'
import classes from './terminations.module.css'
import { WhatIsLeft } from './what-is-left.tsx'
import { WhatNow } from './what-now.tsx'

export const loader = async ({ params, request }: LoaderFunctionArgs) => {
  await loadNextSteps(await known(terminationQueries.receipt(params['terminationId'] ?? '')), await currentCompanyId(request))
  return null
}

/** The receipt of an end: what was decided, what it did to everyone, and what happens now. Prints on one page. */
const ReceiptPage = () => {
  const { terminations } = useTexts()
  const receipt = useSuspenseQuery(terminationQueries.receipt(useParams()['terminationId'] ?? '')).data
  const { abilities } = useCompany()
  const to = useTo()
  return (
    <>
      <PageHeader
        mark={<ServiceMark of={receipt.service.code} size="large" />}
        title={terminations.receiptTitle}
        above={`${terminations.receiptNumber} ${receipt.receiptNumber}`}
        lead={terminations.receiptLead(receipt.service.name, receipt.customer.name)}
        actions={
          <div className={classes['doings']} data-noprint>
            <DownloadButton href={addressOf(contract.pdf, { params: { id: receipt.id } })}>{terminations.downloadPdf}</DownloadButton>
            <PrintButton prominent />
          </div>
        }
        {...(abilities.includes('see-events') && { back: { to: to('/handelser'), label: terminations.backToEvents } })}
      />
      <div className={classes['receipt']}>
        <ReceiptDeletion receipt={receipt} />
        <ReceiptHold receipt={receipt} />
        <Card>
          <ReceiptFacts receipt={receipt} />
        </Card>
        <div className={classes['section']}>
          <h2>{terminations.matrix}</h2>
          <EffectMatrix effects={receipt.effects} unchanged={receipt.unchanged} customer={receipt.customer.name} agency={receipt.agency.name} />
        </div>
        <Leftovers leftovers={receipt.leftovers} />
        <ReceiptTogether receipt={receipt} />
        <ReceiptChecks receipt={receipt} />
        <WhatNow receipt={receipt} />
        <WhatIsLeft pair={receipt} />
        <NextSteps receipt={receipt} />
        <ProofCard kind="end" issued={receipt}>
          {receipt.sealed && <ProofFile href={addressOf(contract.proof, { params: { id: receipt.id } })} />}
        </ProofCard>
      </div>
    </>
  )
}
export default ReceiptPage
