import { ContactSupport } from '../features/cases/contact-support.tsx'
import { SubscriptionPage } from '../features/records/subscription-page.tsx'

export { loader } from '../features/records/subscription-page.tsx'

const IN_BANNER = [ContactSupport]

/** A service's content with parts of other features. They are put together here, because features do not import each other. */
const ServicePage = () => <SubscriptionPage inBanner={IN_BANNER} />
export default ServicePage
