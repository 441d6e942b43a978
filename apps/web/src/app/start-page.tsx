import type { LoaderFunctionArgs } from 'react-router-dom'
import { companyOverviewQueries } from '../features/company-overview/company-overview.queries.ts'
import { OverviewPage } from '../features/company-overview/overview-page.tsx'
import { OwnWaits } from '../features/company-overview/own-waits.tsx'
import { eventQueries } from '../features/events/events.queries.ts'
import { Happened } from '../features/events/happened.tsx'
import { FirstSteps } from '../features/session/first-steps.tsx'
import { OwnServices } from '../features/subscriptions/own-services.tsx'
import { subscriptionQueries } from '../features/subscriptions/subscriptions.queries.ts'
import { SubscriptionsPage } from '../features/subscriptions/subscriptions-page.tsx'
import { loadCompany, useCompany } from '../platform/company.ts'
import { known } from '../platform/query-client.ts'

export const loader = async ({ request }: LoaderFunctionArgs) => {
  const { id, kind, abilities } = await loadCompany(request)
  const overview = known(companyOverviewQueries.one(id))
  if (kind === 'agency') await Promise.all([overview, abilities.includes('see-events') && shownIfThere(known(eventQueries.latest(id)))])
  else await Promise.all([known(subscriptionQueries.list(id)), shownIfThere(overview)])
  return null
}

/** Waits for a part of the page, so that nothing moves when it comes. The part tells its failure itself. */
const shownIfThere = async (part: Promise<unknown>): Promise<void> => {
  await part.catch(() => undefined)
}

/** The first page: an agency's Översikt, or a customer's services below what waits for it. */
const Page = () => {
  const company = useCompany()
  const guide = company.via === 'membership' && <FirstSteps company={company} />
  if (company.kind === 'agency') return <OverviewPage Happened={Happened} OwnServices={OwnServices} guide={guide} />
  return (
    <SubscriptionsPage
      waiting={
        <>
          {guide}
          <OwnWaits />
        </>
      }
    />
  )
}
export default Page
