import { useSuspenseInfiniteQuery, useSuspenseQuery } from '@tanstack/react-query'
import type { ComponentType } from 'react'
import { type LoaderFunctionArgs, useParams } from 'react-router-dom'
import { companyQuery } from '../../platform/company.ts'
import { queryClient } from '../../platform/query-client.ts'
import { useTexts } from '../../platform/texts.ts'
import { Card } from '../../ui/card.tsx'
import { Facts } from '../../ui/facts.tsx'
import { More } from '../../ui/more.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Empty } from '../../ui/states.tsx'
import { Services } from './services.tsx'
import { supportQueries } from './support.queries.ts'
import classes from './support.module.css'
import { WhySeen } from './why-seen.tsx'

export const loader = async ({ params }: LoaderFunctionArgs) => {
  const id = params['companyId'] ?? ''
  const { subscriptions, events } = supportQueries
  await Promise.all([queryClient.query(companyQuery(id)), queryClient.query(subscriptions(id)), queryClient.infiniteQuery(events(id))])
  return null
}

/** One company as support sees it: services, users, main contact and events. */
export const SupportCompanyPage = ({ People }: { readonly People: ComponentType<{ readonly companyId: string }> }) => {
  const { companies, support, words } = useTexts()
  const id = useParams()['companyId'] ?? ''
  const { name, customerNumber, organisationNumber, mainContact } = useSuspenseQuery(companyQuery(id)).data
  return (
    <>
      <PageHeader title={name} above={`${words.customerNumber} ${customerNumber}`} back={{ to: '/support', label: support.start }} />
      <div className={classes['page']}>
        <Card>
          <Facts
            items={[
              [words.organisationNumber, organisationNumber],
              [words.mainContact, mainContact ? companies.contact(mainContact) : support.noMainContact],
            ]}
          />
        </Card>
        <Services id={id} />
        <WhySeen companyId={id} />
        <People companyId={id} />
        <Happened id={id} />
      </div>
    </>
  )
}

const Happened = ({ id }: { readonly id: string }) => {
  const { events, format, nouns } = useTexts()
  const found = useSuspenseInfiniteQuery(supportQueries.events(id))
  const items = found.data.pages.flatMap((page) => page.items)
  return (
    <section className={classes['section']} aria-labelledby="events">
      <h2 id="events">{events.title}</h2>
      {items.length === 0 && <Empty title={events.emptyTitle} />}
      <ul className={classes['events']}>
        {items.map((event) => (
          <li key={event.id}>
            <time dateTime={event.at}>{format.date(event.at)}</time> {events.sentence(event)}
          </li>
        ))}
      </ul>
      {found.hasNextPage && (
        <More byHand shown={items.length} of={nouns.event} hasMore loading={found.isFetchingNextPage} onMore={() => void found.fetchNextPage()} />
      )}
    </section>
  )
}
