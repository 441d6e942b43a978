import type { SubscriptionView } from '@portal/contract'
import { useSuspenseQuery } from '@tanstack/react-query'
import type { ComponentType } from 'react'
import { type LoaderFunctionArgs, useParams } from 'react-router-dom'
import { TypedMeanwhile } from '../../parts/form.tsx'
import { ServiceMark } from '../../parts/service-mark.tsx'
import { useTo } from '../../platform/company.ts'
import { queryClient } from '../../platform/query-client.ts'
import { isRefused } from '../../platform/refused.ts'
import { SUBSCRIPTION_STATES } from '../../platform/subscription-states.ts'
import { useTexts } from '../../platform/texts.ts'
import { useAddress } from '../../platform/use-address.ts'
import { Banner } from '../../ui/banner.tsx'
import { ButtonLink } from '../../ui/links.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Empty } from '../../ui/states.tsx'
import { StatusTabs } from '../../ui/status-tabs.tsx'
import { Tag } from '../../ui/tag.tsx'
import { AccessGone } from './access-gone.tsx'
import { ReadOnlyBanner } from './read-only-banner.tsx'
import { recordQueries } from './records.queries.ts'
import classes from './records.module.css'
import { roomsOf } from './rooms.tsx'
import { useHeld } from './use-held.ts'

export const loader = async ({ params }: LoaderFunctionArgs) => {
  await queryClient.query(recordQueries.subscription(params['subscriptionId'] ?? ''))
  return null
}

/** What other features show beside a service's content. */
type Beside = ComponentType<{ readonly subscription: SubscriptionView }>
type Props = {
  /** In the banner of a read-only version. */
  readonly inBanner?: readonly Beside[]
  /** Above the content. */
  readonly above?: readonly Beside[]
}

/** A service's content. The screen is the same for readers, without the buttons that change something. */
export const SubscriptionPage = ({ inBanner = [], above = [] }: Props) => {
  const id = useParams()['subscriptionId'] ?? ''
  return <OpenedSubscription key={id} id={id} inBanner={inBanner} above={above} />
}

const OpenedSubscription = ({ id, inBanner = [], above = [] }: Props & { readonly id: string }) => {
  const texts = useTexts()
  const { records, subscriptions, words } = texts
  const { data, error } = useSuspenseQuery(recordQueries.subscription(id))
  const gone = isRefused(error, 'not-found')
  const { shown: subscription, lost, keeps } = useHeld(data, gone)
  const { service, customer, state } = subscription
  const { parameters, change } = useAddress()
  const to = useTo()
  if (gone && !keeps) return <AccessGone />
  const meanwhile = { title: gone ? records.goneTitle : records.lessTitle, what: keeps ? records.lessTyped : records.lessWhat }
  const rooms = roomsOf(subscription)
  const room = rooms.find(({ name }) => name === parameters.get('rum')) ?? rooms[0]
  return (
    <>
      <PageHeader
        mark={<ServiceMark of={service.code} size="large" />}
        title={service.name}
        above={records.customerIs(customer.name)}
        state={<Tag tone={SUBSCRIPTION_STATES[state].tone}>{words.subscriptionState[state]}</Tag>}
        actions={
          <>
            {subscription.abilities.includes('see-access') && (
              <ButtonLink to={to(`/tjanster/${subscription.id}/atkomst`)} variant="subtle">
                {texts.overTime.link}
              </ButtonLink>
            )}
            {subscription.abilities.includes('export-everything') && (
              <ButtonLink to={to(`/tjanster/${subscription.id}/export`)} variant="default">
                {texts.exports.title}
              </ButtonLink>
            )}
          </>
        }
        back={{ to: to('/'), label: subscriptions.title }}
      />
      <div className={classes['page']}>
        {lost && (
          <Banner tone="warning" role="alert" title={meanwhile.title}>
            {meanwhile.what}
          </Banner>
        )}
        <ReadOnlyBanner subscription={subscription}>
          {inBanner.map((Part, place) => (
            <Part key={place} subscription={subscription} />
          ))}
        </ReadOnlyBanner>
        {above.map((Part, place) => (
          <Part key={place} subscription={subscription} />
        ))}
        {rooms.length > 1 && room && (
          <StatusTabs
            label={records.rooms}
            chosen={room.name}
            options={rooms.map(({ name, label }) => ({ value: name, label: label(texts) }))}
            onChoose={(rum) => change({ rum, q: null, manad: null })}
          />
        )}
        <TypedMeanwhile value={keeps ? meanwhile : null}>
          {room ? <room.Content key={room.name} subscription={subscription} /> : <Empty title={records.noContentTitle}>{records.noContent}</Empty>}
        </TypedMeanwhile>
      </div>
    </>
  )
}
