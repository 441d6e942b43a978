import { terminations as contract, type TerminationView } from '@portal/contract'
import { useSuspenseQuery } from '@tanstack/react-query'
import { type LoaderFunctionArgs, useParams } from 'react-router-dom'
import { ServiceName } from '../../parts/service-mark.tsx'
import { addressOf } from '../../platform/call.ts'
import { useCompany, useTo } from '../../platform/company.ts'
import { known } from '../../platform/query-client.ts'
import { useTexts } from '../../platform/texts.ts'
import { Card } from '../../ui/card.tsx'
import { Facts } from '../../ui/facts.tsx'
import { DownloadButton } from '../../ui/download-button.tsx'
import { TextLink } from '../../ui/links.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { PrintButton } from '../../ui/print-button.tsx'
import { EffectMatrix } from './effect-matrix.tsx'
import { Leftovers } from './leftovers.tsx'
import { ReceiptDeletion } from './receipt-deletion.tsx'
import { terminationQueries } from './terminations.queries.ts'
import classes from './terminations.module.css'
import { useActFacts } from './use-act-facts.ts'
import { WhatIsLeft } from './what-is-left.tsx'

export const loader = async ({ params }: LoaderFunctionArgs) => {
  await known(terminationQueries.bundle(params['terminationId'] ?? ''))
  return null
}

/** The receipts of one act on one page: each service, what happened to it, and what all of it did to everyone’s access. */
const BundlePage = () => {
  const { terminations, together } = useTexts()
  const id = useParams()['terminationId'] ?? ''
  const { items } = useSuspenseQuery(terminationQueries.bundle(id)).data
  const { abilities } = useCompany()
  const to = useTo()
  const [first] = items
  if (!first) return null
  const { customer, agency, effects, unchanged, leftovers } = first
  return (
    <>
      <PageHeader
        title={together.receiptsTitle}
        lead={together.receiptsLead(items.length, customer.name)}
        actions={
          <div className={classes['doings']} data-noprint>
            <DownloadButton href={addressOf(contract.bundlePdf, { params: { id } })}>{together.downloadAll}</DownloadButton>
            <PrintButton prominent />
          </div>
        }
        {...(abilities.includes('see-events') && { back: { to: to('/handelser'), label: terminations.backToEvents } })}
      />
      <div className={classes['receipt']}>
        <Act receipt={first} />
        <ul className={classes['checks']} aria-label={together.receipts}>
          {items.map((receipt) => (
            <li key={receipt.id}>
              <Receipt receipt={receipt} />
            </li>
          ))}
        </ul>
        <div className={classes['section']}>
          <h2>{terminations.matrix}</h2>
          <EffectMatrix effects={effects} unchanged={unchanged} customer={customer.name} agency={agency.name} />
        </div>
        <Leftovers leftovers={leftovers} />
        <WhatIsLeft pair={first} />
      </div>
    </>
  )
}
export default BundlePage

const Receipt = ({ receipt }: { readonly receipt: TerminationView }) => {
  const { outcomeDone, terminations } = useTexts()
  const to = useTo()
  const { id, service, outcome, receiptNumber } = receipt
  return (
    <Card title={<ServiceName of={service} />}>
      <div className={classes['words']}>
        <p className={classes['label']}>{outcomeDone(service.code, outcome)}</p>
        <p className={classes['what']}>
          <TextLink to={to(`/handelser/kvitton/${id}`)}>
            {terminations.receiptNumber} {receiptNumber}
          </TextLink>
        </p>
        <ReceiptDeletion receipt={receipt} />
      </div>
    </Card>
  )
}

const Act = ({ receipt }: { readonly receipt: TerminationView }) => {
  const { terminations } = useTexts()
  const facts = useActFacts(receipt)
  return (
    <Card>
      <Facts items={[...facts, [terminations.reasonGiven, receipt.reason]]} />
    </Card>
  )
}
