import { useInfiniteQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { ListView } from '../../parts/list-view.tsx'
import { useCompany } from '../../platform/company.ts'
import { useTexts } from '../../platform/texts.ts'
import { useAddress } from '../../platform/use-address.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import { CustomerFilter } from './customer-filter.tsx'
import { CustomerList } from './customer-list.tsx'
import { DownloadList } from './download-list.tsx'
import { customerQueries } from './customers.queries.ts'
import { filterIn } from './filter.ts'
import { SavedViews } from './saved-views.tsx'
import classes from './customers.module.css'

/** Samarbeten of an agency, one row per customer: filter, search, sort, and the pen at each service (G3). `actions`: what a new one begins with. */
export const CustomersPage = ({ actions }: { readonly actions: ReactNode }) => {
  const { collaborations, companies, customers } = useTexts()
  const company = useCompany()
  const filter = filterIn(useAddress().parameters)
  const found = useInfiniteQuery(customerQueries.list(company.id, filter))
  const [first] = found.data?.pages ?? []
  return (
    <>
      <PageHeader title={collaborations.title} above={companies.above(company)} lead={customers.lead} actions={actions} />
      <CustomerFilter filter={filter} mayBeMine={company.via === 'membership'} />
      <div className={classes['above']}>
        <p role="status" className={classes['total']}>
          {first ? customers.total(first.total, first.collaborations) : ''}
        </p>
        <div className={classes['ways']}>
          {company.abilities.includes('keep-own-lists') && <SavedViews filter={filter} />}
          <DownloadList filter={filter} />
          <ListView view="kund" />
        </div>
      </div>
      <CustomerList key={company.id} filter={filter} found={found} />
    </>
  )
}
