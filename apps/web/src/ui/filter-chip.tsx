import type { ReactNode } from 'react'
import classes from './filter-chip.module.css'

type Props = { readonly children: ReactNode } & (
  | { readonly pressed: boolean; readonly onToggle: () => void }
  | {
      /** What a click does, for screen readers. */
      readonly label: string
      readonly onRemove: () => void
    }
)

/** A filter of a list as a small button: one that is switched on and off, or one that is there until it is taken away. */
export const FilterChip = (props: Props) =>
  'onToggle' in props ? (
    <button type="button" className={classes['chip']} aria-pressed={props.pressed} onClick={props.onToggle}>
      {props.children}
    </button>
  ) : (
    <button type="button" className={classes['chip']} data-chosen aria-label={props.label} onClick={props.onRemove}>
      {props.children} <span aria-hidden="true">×</span>
    </button>
  )
