import type { ReactNode } from 'react'
import classes from './tag.module.css'

type Tone = 'neutral' | 'success' | 'info' | 'warning' | 'danger'

/** A state in a word or two. Colour only adds to the words. */
export const Tag = ({ tone = 'neutral', children }: { readonly tone?: Tone; readonly children: ReactNode }) => (
  <span className={classes['tag']} data-tone={tone}>
    {children}
  </span>
)
