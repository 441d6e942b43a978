import type { SubscriptionView } from '@portal/contract'
import { Button } from '@mantine/core'
import { useTexts } from '../../platform/texts.ts'
import { subscriptionQueries } from './subscriptions.queries.ts'
import { useAskFirst } from './use-ask-first.tsx'

/** The customer's administrator takes away what a former agency reads, or would read again (G22). */
export const AgencyAccess = ({ subscription }: { readonly subscription: SubscriptionView }) => {
  const { subscriptions } = useTexts()
  const { id, service, abilities, formerAgency, restingAgency } = subscription
  const agency = (formerAgency ?? restingAgency)?.name ?? ''
  const consequence = restingAgency ? subscriptions.takeRestAwayConsequence : subscriptions.takeAccessAwayConsequence
  const { ask, dialog } = useAskFirst({
    mutation: subscriptionQueries.takeAgencyAccessAway(id),
    title: subscriptions.takeAccessAwayTitle(agency),
    consequence: consequence(agency, service.name),
    confirm: subscriptions.takeAccessAway,
    done: subscriptions.accessTakenAway(agency, service.name),
  })
  if (!abilities.includes('take-agency-access-away')) return null
  return (
    <>
      <Button variant="subtle" color="red" onClick={ask} aria-label={subscriptions.takeAccessAwayNamed(agency, service.name)}>
        {subscriptions.takeAccessAway}
      </Button>
      {dialog}
    </>
  )
}
