import type { ReactNode } from 'react'
import classes from './tag.module.css'

/** A state in a word or two. Colour only underlines it. */
export const Tag = ({ tone = 'neutral', children }: { readonly tone?: 'neutral' | 'success' | 'info' | 'warning' | 'danger'; readonly children: ReactNode }) => (
  <span className={classes['tag']} data-tone={tone}>
    {children}
  </span>
)
