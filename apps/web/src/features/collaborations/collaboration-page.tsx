import type { CollaborationView } from '@portal/contract'
import { useSuspenseQuery } from '@tanstack/react-query'
import { type LoaderFunctionArgs, useParams } from 'react-router-dom'
import { useCompany, useTo } from '../../platform/company.ts'
import { known } from '../../platform/query-client.ts'
import { useTexts } from '../../platform/texts.ts'
import { Card } from '../../ui/card.tsx'
import { Facts } from '../../ui/facts.tsx'
import { ButtonLink } from '../../ui/links.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Tag } from '../../ui/tag.tsx'
import classes from './collaborations.module.css'
import { collaborationQueries } from './collaborations.queries.ts'
import { Ask } from './ask.tsx'
import { Ending } from './ending.tsx'
import { partyOf } from './party-of.ts'
import { Request } from './request.tsx'

export const loader = async ({ params }: LoaderFunctionArgs) => {
  await known(collaborationQueries.one(params['id'] ?? ''))
  return null
}

const TONES = { pending: 'warning', active: 'success', ended: 'neutral', declined: 'neutral', withdrawn: 'neutral' } as const

/** Behind the pen: one collaboration, what is known of it, and the way to its end. */
const CollaborationPage = () => {
  const { collaborations } = useTexts()
  const collaboration = useSuspenseQuery(collaborationQueries.one(useParams()['id'] ?? '')).data
  const company = useCompany()
  const to = useTo()
  const party = partyOf(collaboration, company.id)
  return (
    <>
      <PageHeader
        title={collaborations.detailTitle(collaboration.service.name, party.name)}
        actions={<Doings collaboration={collaboration} />}
        {...(company.abilities.includes('see-collaborations') && { back: { to: to('/samarbeten'), label: collaborations.backToList } })}
      />
      <div className={classes['sections']}>
        <Card title={collaborations.facts}>
          <About collaboration={collaboration} />
        </Card>
        <Request collaboration={collaboration} />
        <Ending collaboration={collaboration} />
      </div>
    </>
  )
}
export default CollaborationPage

/** Into the service while the collaboration goes on; once it is over, the way to ask anew. */
const Doings = ({ collaboration }: { readonly collaboration: CollaborationView }) => {
  const { collaborations } = useTexts()
  const to = useTo()
  const { status, subscriptionId } = collaboration
  if (status === 'pending') return null
  if (status !== 'active') return <Ask again={collaboration} />
  return (
    <ButtonLink to={to(`/tjanster/${subscriptionId}`)} variant="default">
      {collaborations.openService}
    </ButtonLink>
  )
}

const About = ({
  collaboration: { status, service, customer, agency, startedAt, endedAt, outcome },
}: {
  readonly collaboration: CollaborationView
}) => {
  const { collaborations, companies, format, outcomeDone, starts, words } = useTexts()
  const began = status === 'active' || status === 'ended'
  const named = ({ name, customerNumber }: CollaborationView['customer']) =>
    `${name}, ${companies.customerNumber(customerNumber).toLocaleLowerCase()}`
  return (
    <Facts
      items={[
        [
          collaborations.status,
          <Tag key="status" tone={TONES[status]}>
            {words.collaborationStatus[status]}
          </Tag>,
        ],
        [collaborations.service, service.name],
        [collaborations.customer, named(customer)],
        [collaborations.agency, named(agency)],
        [began ? collaborations.started : starts.asked, startedAt && format.instant(startedAt)],
        [collaborations.ended, endedAt && format.instant(endedAt)],
        [collaborations.outcome, outcome && outcomeDone(service.code, outcome)],
      ]}
    />
  )
}
