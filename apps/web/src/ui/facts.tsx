import { Fragment, type ReactNode } from 'react'
import classes from './facts.module.css'

/** Names and values in two columns, on a phone in one. A value that is `null` is left out. */
export const Facts = ({ items }: { readonly items: readonly (readonly [name: string, value: ReactNode])[] }) => (
  <dl className={classes['facts']}>
    {items.map(([name, value]) =>
      value === null || value === undefined ? null : (
        <Fragment key={name}>
          <dt className={classes['name']}>{name}</dt>
          <dd className={classes['value']}>{value}</dd>
        </Fragment>
      ),
    )}
  </dl>
)
