import type { CollaborationView } from '@portal/contract'
import { Link } from 'react-router-dom'
import { useTexts } from '../../platform/texts.ts'
import classes from './collaborations.module.css'

/** The other party by name and number. `to`: where the row leads; `null` when the row has a pen for that. */
export const Party = ({ company: { name, customerNumber }, to }: { readonly company: CollaborationView['customer']; readonly to: string | null }) => {
  const { companies } = useTexts()
  return (
    <>
      {to ? (
        <Link to={to} className={classes['row']}>
          {name}
        </Link>
      ) : (
        name
      )}
      <span className={classes['number']}>{companies.customerNumber(customerNumber)}</span>
    </>
  )
}
