import type { ReactNode } from 'react'
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
import classes from './collaborations.module.css'

/** Samarbeten by service: filter, search, sort, and the pen at each row (G3). `view`: the way to another view of the same. */
export const CollaborationsPage = ({ view }: { readonly view?: ReactNode }) => {
  const { collaborations, companies } = useTexts()
  const company = useCompany()
  const filter = filterIn(useAddress().parameters)
  return (
    <>
      <PageHeader
        title={collaborations.title}
        above={companies.above(company)}
        lead={{ agency: collaborations.leadAgency, customer: collaborations.leadCustomer }[company.kind]}
        actions={<Ask />}
      />
      {!STATUSES[filter.status].isWaiting && <Waiting />}
      <CollaborationFilter filter={filter} kind={company.kind} />
      {view && <div className={classes['view']}>{view}</div>}
      <CollaborationList filter={filter} company={company} />
    </>
  )
}
