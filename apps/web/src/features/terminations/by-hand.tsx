import type { CollaborationView } from '@portal/contract'
import { within } from '../../platform/company.ts'
import { useTexts } from '../../platform/texts.ts'
import { ButtonLink } from '../../ui/links.tsx'
import classes from './terminations.module.css'

/** The seven steps of G6, for those who prefer to do them by hand. */
export const ByHand = ({ customer }: { readonly customer: CollaborationView['customer'] }) => {
  const { terminations } = useTexts()
  return (
    <details>
      <summary>{terminations.byHand}</summary>
      <ol className={classes['steps']}>
        {terminations.bySteps(customer.name).map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <ButtonLink to={within(customer.id, '/anvandare')} variant="default">
        {terminations.toUsers}
      </ButtonLink>
    </details>
  )
}
