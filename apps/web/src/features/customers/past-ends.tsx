import type { CollaborationView } from '@portal/contract'
import { useQuery } from '@tanstack/react-query'
import { ServiceMark } from '../../parts/service-mark.tsx'
import { useTo } from '../../platform/company.ts'
import { useTexts } from '../../platform/texts.ts'
import { Card } from '../../ui/card.tsx'
import { TextLink } from '../../ui/links.tsx'
import { customerQueries } from './customers.queries.ts'
import classes from './customers.module.css'

/** The latest ends between the agency and the customer, each with its receipt. */
export const PastEnds = ({ customerId }: { readonly customerId: string }) => {
  const { customers } = useTexts()
  const { data } = useQuery(customerQueries.ends(customerId))
  return (
    <Card title={customers.ends}>
      {data?.items.length === 0 && <p className={classes['what']}>{customers.noEnds}</p>}
      <ul className={classes['ends']}>
        {data?.items.map((each) => (
          <PastEnd key={each.id} collaboration={each} />
        ))}
      </ul>
    </Card>
  )
}

const PastEnd = ({ collaboration: { service, endedAt, outcome, terminationId, abilities } }: { readonly collaboration: CollaborationView }) => {
  const { customers, events, format, outcomeDone } = useTexts()
  const to = useTo()
  return (
    <li>
      <ServiceMark of={service.code} size="small" /> {customers.endedOn(service.name, endedAt ? format.date(endedAt) : '–')}
      {outcome && ` · ${outcomeDone(service.code, outcome)}`}
      {terminationId && abilities.includes('see-termination') && (
        <>
          {' · '}
          <TextLink to={to(`/handelser/kvitton/${terminationId}`)} aria-label={customers.receiptOf(service.name)}>
            {events.receipt}
          </TextLink>
        </>
      )}
    </li>
  )
}
