import { useQuery } from '@tanstack/react-query'
import { useCompany, useTo } from '../../platform/company.ts'
import { useTexts } from '../../platform/texts.ts'
import { Banner } from '../../ui/banner.tsx'
import { ButtonLink } from '../../ui/links.tsx'
import classes from './collaborations.module.css'
import { startQueries } from './starts.queries.ts'

/** Tells a customer how many requests wait for an answer, and leads to them. */
export const Waiting = () => {
  const { starts } = useTexts()
  const company = useCompany()
  const to = useTo()
  const answers = company.abilities.includes('answer-request')
  const { data } = useQuery({ ...startQueries.waiting(company.id), enabled: answers })
  if (!data || data.items.length === 0) return null
  const link = (
    <ButtonLink variant="default" to={to('/samarbeten', { status: 'pending' })}>
      {starts.showWaiting}
    </ButtonLink>
  )
  return (
    <div className={classes['waiting']}>
      <Banner tone="info" title={starts.waiting(data.items.length)} actions={link} />
    </div>
  )
}
