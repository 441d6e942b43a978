import type { CustomerView, ServiceOfCustomer } from '@portal/contract'
import { IconPencil } from '@tabler/icons-react'
import { Link } from 'react-router-dom'
import { PlannedEndTag } from '../../parts/planned-end.tsx'
import { ServiceName } from '../../parts/service-mark.tsx'
import { useTo } from '../../platform/company.ts'
import { useTexts } from '../../platform/texts.ts'
import classes from './customers.module.css'

/** The services of a customer, each with its state, the end that is planned and, for those who may end it, its pen (G3). */
export const ServiceChips = ({ customer }: { readonly customer: CustomerView }) => (
  <ul className={classes['chips']}>
    {customer.services.map((each) => (
      <li key={each.collaborationId}>
        <ServiceChip of={each} customer={customer.name} />
      </li>
    ))}
  </ul>
)

const ServiceChip = ({ of: { collaborationId, service, status, state, plannedEnd, abilities }, customer }: ChipProps) => {
  const { collaborations, words } = useTexts()
  const to = useTo()
  const path = to(`/samarbeten/${collaborationId}`)
  const title = state ? words.subscriptionState[state] : words.collaborationStatus[status]
  if (!abilities.includes('end'))
    return (
      <Link to={path} className={classes['chip']} data-status={status} title={title}>
        <ServiceName of={service} /> {plannedEnd && <PlannedEndTag plan={plannedEnd} />}
      </Link>
    )
  return (
    <span className={classes['chip']} data-status={status} title={title}>
      <ServiceName of={service} /> {plannedEnd && <PlannedEndTag plan={plannedEnd} />}
      <Link to={path} aria-label={collaborations.pen(service.name, customer)} className={classes['pen']}>
        <IconPencil size={16} stroke={1.75} aria-hidden="true" />
      </Link>
    </span>
  )
}
type ChipProps = { readonly of: ServiceOfCustomer; readonly customer: string }
