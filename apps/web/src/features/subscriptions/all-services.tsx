import type { SubscriptionView } from '@portal/contract'
import { togetherPath } from '../../parts/together-path.ts'
import { useCompany, useTo } from '../../platform/company.ts'
import { useTexts } from '../../platform/texts.ts'
import { ButtonLink } from '../../ui/links.tsx'
import classes from './subscriptions.module.css'

/** The way to take all services along, and for each agency that the customer works with in several services the way to end all. Nothing is ended here. */
export const AllServices = ({ subscriptions }: { readonly subscriptions: readonly SubscriptionView[] }) => {
  const { exports, together } = useTexts()
  const { id, kind } = useCompany()
  const to = useTo()
  const pairs = kind === 'customer' ? withSeveral(subscriptions) : []
  const takes = subscriptions.filter(({ abilities }) => abilities.includes('see-exports')).length > 1
  if (pairs.length === 0 && !takes) return null
  return (
    <div className={classes['everything']}>
      {takes && (
        <ButtonLink to={to('/ta-med-allt')} variant="default">
          {exports.title}
        </ButtonLink>
      )}
      {pairs.map((pair) => (
        <ButtonLink key={pair.agency.id} to={to(togetherPath(pair, id))} variant="default">
          {together.titleAll(pair.agency.name)}
        </ButtonLink>
      ))}
    </div>
  )
}

/** The two sides where the visitor may end several services between them, once for each agency. */
const withSeveral = (subscriptions: readonly SubscriptionView[]) => {
  const pairs = subscriptions.flatMap(({ agency, customer, abilities }) => (agency && abilities.includes('end') ? [{ agency, customer }] : []))
  return pairs.filter(({ agency }, place) => {
    const same = pairs.flatMap((other, at) => (other.agency.id === agency.id ? [at] : []))
    return same.length > 1 && same[0] === place
  })
}
