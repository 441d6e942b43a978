import type { SubscriptionView } from '@portal/contract'
import { lastDayToCallOff } from '@portal/domain'
import { AskButton } from '../../parts/ask-first.tsx'
import { useTexts } from '../../platform/texts.ts'
import { Banner } from '../../ui/banner.tsx'
import { subscriptionQueries } from './subscriptions.queries.ts'

type Props = { readonly subscription: SubscriptionView; readonly on: string }

/** The day the data is deleted, and the way to cancel that while there is time (G10). */
export const ScheduledDeletion = ({ subscription: { service, abilities, ended }, on }: Props) => {
  const { frame, subscriptions } = useTexts()
  const cancel = ended && abilities.includes('cancel-deletion') && (
    <AskButton
      aria-label={subscriptions.cancelDeletionNamed(service.name)}
      mutation={subscriptionQueries.cancelDeletion(ended.terminationId)}
      title={subscriptions.cancelDeletionTitle(service.name)}
      consequence={subscriptions.cancelDeletionConsequence}
      confirm={subscriptions.cancelDeletion}
      dismiss={frame.back}
      done={subscriptions.deletionCancelled(service.name)}
    />
  )
  return (
    <Banner tone="danger" title={subscriptions.deletionOn(on)} actions={cancel}>
      {subscriptions.deletionWhat(lastDayToCallOff({ on }))}
    </Banner>
  )
}
