import { useQuery } from '@tanstack/react-query'
import { useCompany, useTo } from '../../platform/company.ts'
import { useTexts } from '../../platform/texts.ts'
import { Banner } from '../../ui/banner.tsx'
import { ButtonLink } from '../../ui/links.tsx'
import { subscriptionQueries } from './subscriptions.queries.ts'
import classes from './subscriptions.module.css'

/** The requests of agencies, shown above the services because a request is not a service yet. */
export const Requests = () => {
  const { starts } = useTexts()
  const company = useCompany()
  const to = useTo()
  const answers = company.abilities.includes('answer-request')
  const { data } = useQuery({ ...subscriptionQueries.requests(company.id), enabled: answers })
  if (!data || data.items.length === 0) return null
  return (
    <ul className={classes['requests']}>
      {data.items.map(({ id, agency, service }) => (
        <li key={id}>
          <Banner
            tone="info"
            title={starts.wants(agency.name, service.name)}
            actions={
              <ButtonLink variant="default" to={to(`/samarbeten/${id}`)} aria-label={starts.answerNamed(agency.name, service.name)}>
                {starts.answer}
              </ButtonLink>
            }
          >
            {starts.wantsWhat}
          </Banner>
        </li>
      ))}
    </ul>
  )
}
