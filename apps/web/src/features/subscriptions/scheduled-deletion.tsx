import type { SubscriptionView } from '@portal/contract'
import { Button } from '@mantine/core'
import { useTexts } from '../../platform/texts.ts'
import { Banner } from '../../ui/banner.tsx'
import { useAskFirst } from './use-ask-first.tsx'
import { subscriptionQueries } from './subscriptions.queries.ts'

type Props = { readonly subscription: SubscriptionView; readonly on: string }

/** The day the data goes, and the way to call it off while there is time (G10). */
export const ScheduledDeletion = ({ subscription: { service, abilities, ended }, on }: Props) => {
  const { subscriptions } = useTexts()
  const { ask, dialog } = useAskFirst({
    mutation: subscriptionQueries.cancelDeletion(ended?.terminationId ?? ''),
    title: subscriptions.cancelDeletionTitle(service.name),
    consequence: subscriptions.cancelDeletionConsequence,
    confirm: subscriptions.cancelDeletion,
    done: subscriptions.deletionCancelled(service.name),
  })
  const mayCancel = ended && abilities.includes('cancel-deletion')
  return (
    <Banner
      tone="danger"
      title={subscriptions.deletionOn(on)}
      actions={
        mayCancel && (
          <Button variant="default" onClick={ask} aria-label={subscriptions.cancelDeletionNamed(service.name)}>
            {subscriptions.cancelDeletion}
          </Button>
        )
      }
    >
      {subscriptions.deletionWhat}
      {dialog}
    </Banner>
  )
}
