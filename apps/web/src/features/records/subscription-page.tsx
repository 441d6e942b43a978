import type { SubscriptionView } from '@portal/contract'
import { useSuspenseQuery } from '@tanstack/react-query'
import { type LoaderFunctionArgs, useParams } from 'react-router-dom'
import { useCompany, useTo } from '../../platform/company.ts'
import { queryClient } from '../../platform/query-client.ts'
import { useTexts } from '../../platform/texts.ts'
import { Banner } from '../../ui/banner.tsx'
import { TextLink } from '../../ui/links.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Empty } from '../../ui/states.tsx'
import { Tag } from '../../ui/tag.tsx'
import { Books } from './books.tsx'
import { OtherRecords } from './other-records.tsx'
import { recordQueries } from './records.queries.ts'
import classes from './records.module.css'

export const loader = async ({ params }: LoaderFunctionArgs) => {
  await queryClient.query(recordQueries.subscription(params['subscriptionId'] ?? ''))
  return null
}

/** A service's content, to work in or to read: the same screen, with nothing to change where one only reads. */
const SubscriptionPage = () => {
  const { records, words, subscriptions } = useTexts()
  const subscription = useSuspenseQuery(recordQueries.subscription(useParams()['subscriptionId'] ?? '')).data
  const { service, customer, state, kinds } = subscription
  const to = useTo()
  return (
    <>
      <PageHeader
        title={service.name}
        above={records.customerIs(customer.name)}
        actions={<Tag>{words.subscriptionState[state]}</Tag>}
        back={{ to: to('/'), label: subscriptions.title }}
      />
      <div className={classes['page']}>
        <ReadOnly subscription={subscription} />
        {kinds.includes('voucher') && <Books subscription={subscription} />}
        <OtherRecords subscription={subscription} />
        {kinds.length === 0 && <Empty title={records.noContentTitle}>{records.noContent}</Empty>}
      </div>
    </>
  )
}
export default SubscriptionPage

/** Since when, why, and what can still be done. */
const ReadOnly = ({ subscription: { state, ended } }: { readonly subscription: SubscriptionView }) => {
  const { records } = useTexts()
  const { abilities } = useCompany()
  const to = useTo()
  if (state !== 'read-only') return null
  return (
    <Banner
      tone="info"
      title={ended ? records.readOnlySince(ended.at) : records.readOnlyTitle}
      actions={
        ended &&
        abilities.includes('see-termination') && <TextLink to={to(`/handelser/kvitton/${ended.terminationId}`)}>{records.toReceipt}</TextLink>
      }
    >
      {records.readOnlyBanner}
    </Banner>
  )
}
