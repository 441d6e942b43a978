import type { SubscriptionView } from '@portal/contract'
import { Button } from '@mantine/core'
import { useTexts } from '../../platform/texts.ts'
import { subscriptionQueries } from './subscriptions.queries.ts'
import { useAskFirst } from './use-ask-first.tsx'

/** The customer's administrator takes a former agency's read access away (eEkonomi rows of the rule book). */
export const AgencyAccess = ({ subscription: { id, service, abilities, formerAgency } }: { readonly subscription: SubscriptionView }) => {
  const { subscriptions } = useTexts()
  const agency = formerAgency?.name ?? ''
  const { ask, dialog } = useAskFirst({
    mutation: subscriptionQueries.takeAgencyAccessAway(id),
    title: subscriptions.takeAccessAwayTitle(agency),
    consequence: subscriptions.takeAccessAwayConsequence(agency, service.name),
    confirm: subscriptions.takeAccessAway,
    done: subscriptions.accessTakenAway(agency, service.name),
  })
  if (!formerAgency || !abilities.includes('take-agency-access-away')) return null
  return (
    <>
      <Button variant="subtle" color="red" onClick={ask} aria-label={subscriptions.takeAccessAwayNamed(agency, service.name)}>
        {subscriptions.takeAccessAway}
      </Button>
      {dialog}
    </>
  )
}
