import type { ReactNode } from 'react'
import { Link } from 'react-router-dom'
import { useTo } from '../../platform/company.ts'
import { useTexts } from '../../platform/texts.ts'
import { Card } from '../../ui/card.tsx'
import classes from './company-overview.module.css'

type Customer = { readonly id: string; readonly name: string; readonly customerNumber: string }
type Props = { readonly title: string; readonly customers: readonly Customer[]; readonly none: string; readonly more?: ReactNode }

/** Some customers by name, each with the way to its page. */
export const CustomersAtHand = ({ title, customers, none, more }: Props) => {
  const { companies } = useTexts()
  const to = useTo()
  return (
    <Card title={title}>
      {customers.length === 0 ? (
        <p className={classes['none']}>{none}</p>
      ) : (
        <ul className={classes['customers']}>
          {customers.map(({ id, name, customerNumber }) => (
            <li key={id}>
              <Link to={to(`/kunder/${id}`)}>{name}</Link>
              <span className={classes['number']}>{companies.customerNumber(customerNumber)}</span>
            </li>
          ))}
        </ul>
      )}
      {customers.length > 0 && more}
    </Card>
  )
}
