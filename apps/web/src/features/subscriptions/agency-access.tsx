import type { SubscriptionView } from '@portal/contract'
import { AskButton } from '../../parts/ask-first.tsx'
import { useTexts } from '../../platform/texts.ts'
import { subscriptionQueries } from './subscriptions.queries.ts'

/** The customer's administrator takes a former agency's read access away (eEkonomi rows of the rule book). */
export const AgencyAccess = ({ subscription: { id, service, abilities, formerAgency } }: { readonly subscription: SubscriptionView }) => {
  const { frame, subscriptions } = useTexts()
  if (!formerAgency || !abilities.includes('take-agency-access-away')) return null
  const agency = formerAgency.name
  return (
    <AskButton
      variant="subtle"
      color="red"
      aria-label={subscriptions.takeAccessAwayNamed(agency, service.name)}
      mutation={subscriptionQueries.takeAgencyAccessAway(id)}
      title={subscriptions.takeAccessAwayTitle(agency)}
      consequence={subscriptions.takeAccessAwayConsequence(agency, service.name)}
      confirm={subscriptions.takeAccessAway}
      dismiss={frame.back}
      done={subscriptions.accessTakenAway(agency, service.name)}
    />
  )
}
