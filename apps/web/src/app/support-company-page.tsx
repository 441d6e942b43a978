import { SupportCompanyPage } from '../features/support/company-page.tsx'
import { People } from '../features/users/people.tsx'

export { loader } from '../features/support/company-page.tsx'

/** A company as support sees it, with the parts of other features that a customer's page has as well. */
const Page = () => <SupportCompanyPage People={People} />
export default Page
