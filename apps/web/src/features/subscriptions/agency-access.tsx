import type { SubscriptionView } from '@portal/contract'
import { AskButton } from '../../parts/ask-first.tsx'
import { useTexts } from '../../platform/texts.ts'
import { subscriptionQueries } from './subscriptions.queries.ts'

/** The customer's administrator takes away what a former agency reads, or would read again (G22). */
export const AgencyAccess = ({ subscription }: { readonly subscription: SubscriptionView }) => {
  const { frame, subscriptions } = useTexts()
  const { id, service, abilities, formerAgency, restingAgency } = subscription
  if (!abilities.includes('take-agency-access-away')) return null
  const agency = (formerAgency ?? restingAgency)?.name ?? ''
  const consequence = restingAgency ? subscriptions.takeRestAwayConsequence : subscriptions.takeAccessAwayConsequence
  return (
    <AskButton
      variant="subtle"
      color="red"
      aria-label={subscriptions.takeAccessAwayNamed(agency, service.name)}
      mutation={subscriptionQueries.takeAgencyAccessAway(id)}
      title={subscriptions.takeAccessAwayTitle(agency)}
      consequence={consequence(agency, service.name)}
      confirm={subscriptions.takeAccessAway}
      dismiss={frame.back}
      done={subscriptions.accessTakenAway(agency, service.name)}
    />
  )
}
