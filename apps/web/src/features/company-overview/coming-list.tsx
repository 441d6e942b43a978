import type { Coming } from '@portal/contract'
import { Link } from 'react-router-dom'
import { ServiceMark } from '../../parts/service-mark.tsx'
import { useCompany, useTo } from '../../platform/company.ts'
import { useTexts } from '../../platform/texts.ts'
import classes from './company-overview.module.css'

/** What happens next, each with its day and the way to the thing itself. */
export const ComingList = ({ coming }: { readonly coming: readonly Coming[] }) => {
  const { format } = useTexts()
  return (
    <ol className={classes['coming']}>
      {coming.map((each) => (
        <li key={each.kind === 'deletion' ? each.deletion.terminationId : each.end.id}>
          <time dateTime={each.on} className={classes['day']}>
            {format.day(each.on)}
          </time>
          <ServiceMark of={(each.kind === 'deletion' ? each.deletion : each.end).service.code} size="small" />
          <What of={each} />
        </li>
      ))}
    </ol>
  )
}

const What = ({ of: each }: { readonly of: Coming }) => {
  const { companyOverview: say } = useTexts()
  const company = useCompany()
  const to = useTo()
  const isAgency = company.kind === 'agency'
  if (each.kind === 'planned-end') {
    const { service, customer, agency, collaborationId } = each.end
    const said = say.ends(service.name, isAgency ? customer.name : agency.name)
    return company.abilities.includes('see-collaborations') ? (
      <Link to={to(isAgency ? `/kunder/${customer.id}` : `/samarbeten/${collaborationId}`)}>{said}</Link>
    ) : (
      <span>{said}</span>
    )
  }
  const { service, customer, lastDayToStop, terminationId, abilities } = each.deletion
  const said = isAgency ? say.isDeleted(service.name, customer.name) : say.ownIsDeleted(service.name)
  return (
    <span>
      {abilities.includes('see-termination') ? <Link to={to(`/handelser/kvitton/${terminationId}`)}>{said}</Link> : said}
      <span className={classes['stop']}>{say.stopBy(lastDayToStop)}</span>
    </span>
  )
}
