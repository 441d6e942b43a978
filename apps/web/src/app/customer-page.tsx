import { CustomerPage } from '../features/customers/customer-page.tsx'
import { Happened } from '../features/events/happened.tsx'
import { People } from '../features/users/people.tsx'
import { Services } from '../features/subscriptions/services.tsx'

export { loader } from '../features/customers/customer-page.tsx'

/** A customer's page with parts of other features. They are put together here, because features do not import each other. */
const Page = () => <CustomerPage Services={Services} Happened={Happened} People={People} />
export default Page
