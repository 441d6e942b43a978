import { useQuery } from '@tanstack/react-query'
import { useTexts } from '../../platform/texts.ts'
import { Services } from './services.tsx'
import { subscriptionQueries } from './subscriptions.queries.ts'

/** The services that an agency has itself, under their heading. Most have none, and then nothing is shown. */
export const OwnServices = ({ companyId }: { readonly companyId: string }) => {
  const { companyOverview } = useTexts()
  const { data } = useQuery(subscriptionQueries.list(companyId))
  if (!data || data.items.length === 0) return null
  return (
    <section aria-labelledby="own-services">
      <h2 id="own-services">{companyOverview.ownServices}</h2>
      <Services companyId={companyId} />
    </section>
  )
}
