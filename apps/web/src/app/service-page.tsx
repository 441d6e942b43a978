import { ContactSupport } from '../features/cases/contact-support.tsx'
import { SubscriptionPage } from '../features/records/subscription-page.tsx'

export { loader } from '../features/records/subscription-page.tsx'

const IN_BANNER = [ContactSupport]

/** A service's content with what other features show beside it: here they meet, since none of them knows another. */
const ServicePage = () => <SubscriptionPage inBanner={IN_BANNER} />
export default ServicePage
