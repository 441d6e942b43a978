import type { ReactNode } from 'react'
import classes from './card.module.css'

type Props = { readonly children: ReactNode; readonly title?: ReactNode; readonly level?: 2 | 3; readonly tone?: 'plain' | 'quiet' }

/** A surface for one thing, with its heading. `quiet`: for things that are over. */
export const Card = ({ children, title, level = 2, tone = 'plain' }: Props) => {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <section className={classes['card']} data-tone={tone}>
      {title && <Heading className={classes['title']}>{title}</Heading>}
      {children}
    </section>
  )
}
