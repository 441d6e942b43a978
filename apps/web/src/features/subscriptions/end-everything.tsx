import type { CollaborationView } from '@portal/contract'
import { useQuery } from '@tanstack/react-query'
import { togetherPath } from '../../parts/together-path.ts'
import { useCompany, useTo } from '../../platform/company.ts'
import { useTexts } from '../../platform/texts.ts'
import { ButtonLink } from '../../ui/links.tsx'
import { subscriptionQueries } from './subscriptions.queries.ts'
import classes from './subscriptions.module.css'

/** For each agency that the customer works with in several services, the way to end all of them. Nothing is ended here. */
export const EndEverything = () => {
  const { together } = useTexts()
  const { id, kind, abilities } = useCompany()
  const to = useTo()
  const { data } = useQuery({ ...subscriptionQueries.active(id), enabled: kind === 'customer' && abilities.includes('see-collaborations') })
  const pairs = withSeveral((data?.items ?? []).filter((each) => each.abilities.includes('end')))
  if (pairs.length === 0) return null
  return (
    <div className={classes['everything']}>
      {pairs.map((pair) => (
        <ButtonLink key={pair.agency.id} to={to(togetherPath(pair, id))} variant="default">
          {together.titleAll(pair.agency.name)}
        </ButtonLink>
      ))}
    </div>
  )
}

/** One collaboration of each agency that has several. */
const withSeveral = (collaborations: readonly CollaborationView[]): readonly CollaborationView[] =>
  collaborations.filter(({ agency }, place) => {
    const same = collaborations.flatMap((other, at) => (other.agency.id === agency.id ? [at] : []))
    return same.length > 1 && same[0] === place
  })
