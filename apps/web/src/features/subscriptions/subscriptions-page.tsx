import { useSuspenseQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useCompany } from '../../platform/company.ts'
import { useTexts } from '../../platform/texts.ts'
import { Banner } from '../../ui/banner.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Empty } from '../../ui/states.tsx'
import { AllServices } from './all-services.tsx'
import { Requests } from './requests.tsx'
import { SubscriptionCard } from './subscription-card.tsx'
import { subscriptionQueries } from './subscriptions.queries.ts'
import classes from './subscriptions.module.css'

/** Mina tjänster: the current company's services, each with its state and what the visitor may do. `waiting`: what is shown above them. */
export const SubscriptionsPage = ({ waiting }: { readonly waiting: ReactNode }) => {
  const { companies, subscriptions } = useTexts()
  const company = useCompany()
  const { items } = useSuspenseQuery(subscriptionQueries.list(company.id)).data
  return (
    <>
      <PageHeader
        title={subscriptions.title}
        above={companies.above(company)}
        lead={{ membership: subscriptions.lead, collaboration: subscriptions.leadVia, support: subscriptions.leadVia }[company.via]}
      />
      {company.endsOn && <Banner tone="info" title={subscriptions.auditorUntil(company.endsOn)} />}
      <Requests />
      {waiting}
      {items.length === 0 ? (
        <Empty title={subscriptions.emptyTitle}>{subscriptions.empty}</Empty>
      ) : (
        <ul className={classes['cards']}>
          {items.map((subscription) => (
            <li key={subscription.id}>
              <SubscriptionCard subscription={subscription} />
            </li>
          ))}
        </ul>
      )}
      <AllServices subscriptions={items} />
    </>
  )
}
