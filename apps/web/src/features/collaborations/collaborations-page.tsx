import { useCompany } from '../../platform/company.ts'
import { useTexts } from '../../platform/texts.ts'
import { useAddress } from '../../platform/use-address.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import { Ask } from './ask.tsx'
import { CollaborationFilter } from './collaboration-filter.tsx'
import { CollaborationList } from './collaboration-list.tsx'
import { filterIn } from './filter.ts'
import { STATUSES } from './statuses.ts'
import { Waiting } from './waiting.tsx'

/** Samarbeten: filter, search, sort, and the pen at each row (G3). */
const CollaborationsPage = () => {
  const { collaborations, companies } = useTexts()
  const company = useCompany()
  const filter = filterIn(useAddress().parameters)
  return (
    <>
      <PageHeader
        title={collaborations.title}
        above={`${company.name} · ${companies.customerNumber(company.customerNumber)}`}
        lead={{ agency: collaborations.leadAgency, customer: collaborations.leadCustomer }[company.kind]}
        actions={<Ask />}
      />
      {!STATUSES[filter.status].isWaiting && <Waiting />}
      <CollaborationFilter filter={filter} kind={company.kind} />
      <CollaborationList filter={filter} company={company} />
    </>
  )
}
export default CollaborationsPage
