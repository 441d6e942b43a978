import { useSuspenseQuery } from '@tanstack/react-query'
import type { LoaderFunctionArgs } from 'react-router-dom'
import { currentCompanyId, useCompany, useTo } from '../../platform/company.ts'
import { known } from '../../platform/query-client.ts'
import { useTexts } from '../../platform/texts.ts'
import { Banner } from '../../ui/banner.tsx'
import { ButtonLink } from '../../ui/links.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Empty } from '../../ui/states.tsx'
import { EndEverything } from './end-everything.tsx'
import { Requests } from './requests.tsx'
import { SubscriptionCard } from './subscription-card.tsx'
import { subscriptionQueries } from './subscriptions.queries.ts'
import classes from './subscriptions.module.css'

export const loader = async ({ request }: LoaderFunctionArgs) => {
  await known(subscriptionQueries.list(await currentCompanyId(request)))
  return null
}

/** Mina tjänster: the current company's services, each with its state and what the visitor may do. */
const SubscriptionsPage = () => {
  const { companies, subscriptions } = useTexts()
  const company = useCompany()
  const { items } = useSuspenseQuery(subscriptionQueries.list(company.id)).data
  return (
    <>
      <PageHeader
        title={subscriptions.title}
        above={`${company.name} · ${companies.customerNumber(company.customerNumber)}`}
        lead={{ membership: subscriptions.lead, collaboration: subscriptions.leadVia, support: subscriptions.leadVia }[company.via]}
      />
      {company.endsOn && <Banner tone="info" title={subscriptions.auditorUntil(company.endsOn)} />}
      <Requests />
      {items.length === 0 ? (
        <NoSubscriptions />
      ) : (
        <ul className={classes['cards']}>
          {items.map((subscription) => (
            <li key={subscription.id}>
              <SubscriptionCard subscription={subscription} />
            </li>
          ))}
        </ul>
      )}
      <EndEverything subscriptions={items} />
    </>
  )
}
export default SubscriptionsPage

/** Shown without services. An agency is led to its collaborations, where its work is. */
const NoSubscriptions = () => {
  const { subscriptions } = useTexts()
  const { kind, abilities } = useCompany()
  const to = useTo()
  if (kind !== 'agency' || !abilities.includes('see-collaborations')) return <Empty title={subscriptions.emptyTitle}>{subscriptions.empty}</Empty>
  return (
    <Empty title={subscriptions.emptyAgencyTitle} actions={<ButtonLink to={to('/samarbeten')}>{subscriptions.toCollaborations}</ButtonLink>}>
      {subscriptions.emptyAgency}
    </Empty>
  )
}
