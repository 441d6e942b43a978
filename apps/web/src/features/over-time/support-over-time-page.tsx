import { useSuspenseInfiniteQuery } from '@tanstack/react-query'
import { useParams } from 'react-router-dom'
import { OverTime } from './over-time-page.tsx'
import { overTimeQueries } from './over-time.queries.ts'

export { loader } from './over-time-page.tsx'

/** The same page for support, who comes from the customer's page. */
const SupportOverTimePage = () => {
  const [first] = useSuspenseInfiniteQuery(overTimeQueries.timeline(useParams()['subscriptionId'] ?? '')).data.pages
  if (!first) return null
  const { id, name } = first.subscription.customer
  return <OverTime back={{ to: `/support/foretag/${id}`, label: name }} />
}
export default SupportOverTimePage
