import { Ask } from '../features/collaborations/ask.tsx'
import { CollaborationsPage } from '../features/collaborations/collaborations-page.tsx'
import { CustomersPage } from '../features/customers/customers-page.tsx'
import { ListView, viewIn } from '../parts/list-view.tsx'
import { useCompany } from '../platform/company.ts'
import { useAddress } from '../platform/use-address.ts'

/** Samarbeten: by customer or by service for an agency, by service for a customer. */
const Page = () => {
  const { kind } = useCompany()
  const view = viewIn(useAddress().parameters)
  if (kind === 'customer') return <CollaborationsPage />
  return view === 'kund' ? <CustomersPage actions={<Ask />} /> : <CollaborationsPage view={<ListView view="tjanst" />} />
}
export default Page
