import { useQuery } from '@tanstack/react-query'
import { Refusal } from '../../parts/refusal.tsx'
import { Loading } from '../../ui/states.tsx'
import { SubscriptionCard } from './subscription-card.tsx'
import { subscriptionQueries } from './subscriptions.queries.ts'
import classes from './subscriptions.module.css'

/** The services of another company than the current one, as far as the visitor may see them. */
export const Services = ({ companyId }: { readonly companyId: string }) => {
  const { data, error, refetch } = useQuery(subscriptionQueries.list(companyId))
  if (!data) return error ? <Refusal error={error} onRetry={() => void refetch()} /> : <Loading />
  return (
    <ul className={classes['cards']}>
      {data.items.map((subscription) => (
        <li key={subscription.id}>
          <SubscriptionCard subscription={subscription} />
        </li>
      ))}
    </ul>
  )
}
