import type { CollaborationView } from '@portal/contract'
import { useSuspenseQuery } from '@tanstack/react-query'
import { type ComponentType, useState } from 'react'
import { type LoaderFunctionArgs, useParams } from 'react-router-dom'
import { ServiceMark, ServiceName } from '../../parts/service-mark.tsx'
import { useCompany, useTo } from '../../platform/company.ts'
import { known } from '../../platform/query-client.ts'
import { useTexts } from '../../platform/texts.ts'
import { Banner } from '../../ui/banner.tsx'
import { Card } from '../../ui/card.tsx'
import { Facts } from '../../ui/facts.tsx'
import { ButtonLink } from '../../ui/links.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Tag } from '../../ui/tag.tsx'
import classes from './collaborations.module.css'
import { collaborationQueries } from './collaborations.queries.ts'
import { Ask } from './ask.tsx'
import { Ending, ToReceipt } from './ending.tsx'
import { partyOf } from './party-of.ts'
import { Request } from './request.tsx'
import { STATUSES } from './statuses.ts'

export const loader = async ({ params }: LoaderFunctionArgs) => {
  await known(collaborationQueries.one(params['id'] ?? ''))
  return null
}

/** Behind the pen: one collaboration with its facts, and the way to its end. */
const CollaborationPage = () => {
  const { collaborations } = useTexts()
  const collaboration = useSuspenseQuery(collaborationQueries.one(useParams()['id'] ?? '')).data
  const company = useCompany()
  const to = useTo()
  const party = partyOf(collaboration, company.id)
  const [Doings, Section] = [DOINGS[collaboration.status], SECTIONS[collaboration.status]]
  return (
    <>
      <PageHeader
        mark={<ServiceMark of={collaboration.service.code} size="large" />}
        title={collaborations.detailTitle(collaboration.service.name, party.name)}
        actions={Doings && <Doings collaboration={collaboration} />}
        {...(company.abilities.includes('see-collaborations') && { back: { to: to('/samarbeten'), label: collaborations.backToList } })}
      />
      <div className={classes['sections']}>
        <Meanwhile key={collaboration.id} collaboration={collaboration} />
        <Card title={collaborations.facts}>
          <About collaboration={collaboration} />
        </Card>
        {Section && <Section collaboration={collaboration} />}
      </div>
    </>
  )
}
export default CollaborationPage

/** Told on the spot when the collaboration was ended elsewhere while the page was open. */
const Meanwhile = ({ collaboration: { status, terminationId } }: { readonly collaboration: CollaborationView }) => {
  const { collaborations } = useTexts()
  const [first] = useState(status)
  if (first === status || !terminationId) return null
  return <Banner tone="info" role="alert" title={collaborations.endedMeanwhile} />
}

type Part = ComponentType<{ readonly collaboration: CollaborationView }>

const ToService: Part = ({ collaboration: { subscriptionId } }) => {
  const { collaborations } = useTexts()
  const to = useTo()
  return (
    <ButtonLink to={to(`/tjanster/${subscriptionId}`)} variant="default">
      {collaborations.openService}
    </ButtonLink>
  )
}

const AskAgain: Part = ({ collaboration }) => <Ask again={collaboration} />

/** Beside the title: into the service while the collaboration goes on, or a new request once it is over. */
const DOINGS: Readonly<Record<CollaborationView['status'], Part | null>> = {
  pending: null,
  active: ToService,
  ended: AskAgain,
  declined: AskAgain,
  withdrawn: AskAgain,
}

/** Below the facts: what can be done about the collaboration, or the receipt of its end. */
const SECTIONS: Readonly<Record<CollaborationView['status'], Part | null>> = {
  pending: Request,
  active: Ending,
  ended: ToReceipt,
  declined: null,
  withdrawn: null,
}

const About = ({
  collaboration: { status, service, customer, agency, startedAt, endedAt, outcome },
}: {
  readonly collaboration: CollaborationView
}) => {
  const { collaborations, companies, format, outcomeDone, starts, words } = useTexts()
  const sinceWhen = { asked: starts.asked, started: collaborations.started }[STATUSES[status].since]
  return (
    <Facts
      items={[
        [
          collaborations.status,
          <Tag key="status" tone={STATUSES[status].tone}>
            {words.collaborationStatus[status]}
          </Tag>,
        ],
        [collaborations.service, <ServiceName key="service" of={service} />],
        [collaborations.customer, companies.named(customer)],
        [collaborations.agency, companies.named(agency)],
        [sinceWhen, startedAt && format.instant(startedAt)],
        [collaborations.ended, endedAt && format.instant(endedAt)],
        [collaborations.outcome, outcome && outcomeDone(service.code, outcome)],
      ]}
    />
  )
}
