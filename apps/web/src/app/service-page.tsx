import { SubscriptionPage } from '../features/records/subscription-page.tsx'

export { loader } from '../features/records/subscription-page.tsx'

/** A service's content with what other features show beside it: here they meet, since none of them knows another. */
const ServicePage = () => <SubscriptionPage />
export default ServicePage
