import { IconArrowLeft, IconBuildingStore } from '@tabler/icons-react'
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { Link, useMatch } from 'react-router-dom'
import { recordQueries } from '../../features/records/records.queries.ts'
import { meQuery, useCompany, within } from '../../platform/company.ts'
import { useTexts } from '../../platform/texts.ts'
import classes from './inside-bar.module.css'

/** Tells an agency's people that they are in a customer's company or service and not at home, and leads back. */
export const InsideBar = () => {
  const { customers } = useTexts()
  const inside = useInside()
  if (!inside) return null
  return (
    <div className={classes['bar']} role="region" aria-label={customers.inside} data-inside>
      <div className={classes['inner']}>
        <p className={classes['where']}>
          <IconBuildingStore size={20} stroke={1.75} aria-hidden="true" />
          <span>
            {customers.inside} <bdi className={classes['name']}>{inside.name}</bdi>
          </span>
        </p>
        <Link to={within(inside.agencyId, '/')} className={classes['back']}>
          <IconArrowLeft size={18} stroke={1.75} aria-hidden="true" />
          {customers.backToAgency}
        </Link>
      </div>
    </div>
  )
}

/** The customer that the visitor is inside of, and the agency they came from. `null`: they are at home. */
const useInside = (): { readonly name: string; readonly agencyId: string } | null => {
  const company = useCompany()
  const me = useSuspenseQuery(meQuery).data
  const serviceId = useMatch('/tjanster/:id/*')?.params.id ?? ''
  // The page has asked for it already. Where it has not, nothing is told.
  const { data: service } = useQuery({ ...recordQueries.subscription(serviceId), enabled: false })
  if (company.via === 'membership') {
    const isForeign = company.kind === 'agency' && serviceId !== '' && service && service.customer.id !== company.id
    return isForeign ? { name: service.customer.name, agencyId: company.id } : null
  }
  const agency = me.companies.find(({ kind }) => kind === 'agency')
  return agency ? { name: company.name, agencyId: agency.id } : null
}
