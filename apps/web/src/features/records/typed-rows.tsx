import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { RemoveIcon } from '../../ui/remove-icon.tsx'
import classes from './typed-rows.module.css'

type Props<R> = {
  readonly rows: readonly R[]
  /** The class with the grid of a row's fields. */
  readonly className: string | undefined
  readonly words: { readonly row: (number: number) => string; readonly removeRow: (number: number) => string; readonly addRow: string }
  /** The last row cannot be removed. */
  readonly keepsOne?: boolean
  /** Why no row can be added; absent while one can. */
  readonly full?: string | undefined
  readonly onAdd: () => void
  readonly onRemove: (place: number) => void
  /** The fields of a row; `place` counts from 0. */
  readonly children: (row: R, place: number) => ReactNode
}

/** The rows of a form: each named, each with a button that removes it, and a button that adds one. */
export const TypedRows = <R,>({ rows, className, words, keepsOne = false, full, onAdd, onRemove, children }: Props<R>) => (
  <div className={classes['rows']}>
    {rows.map((row, place) => (
      <fieldset key={place} className={`${classes['row']} ${className}`}>
        <legend className="visually-hidden">{words.row(place + 1)}</legend>
        {children(row, place)}
        <RemoveIcon label={words.removeRow(place + 1)} disabled={keepsOne && rows.length === 1} onRemove={() => onRemove(place)} />
      </fieldset>
    ))}
    <div>
      <Button variant="light" disabled={full !== undefined} onClick={onAdd}>
        {words.addRow}
      </Button>
      {full && <p role="status">{full}</p>}
    </div>
  </div>
)

/** The rows with one of them changed, or removed; `place` counts from 0. */
export const withRow = <R,>(rows: readonly R[], place: number, change: Partial<R>): readonly R[] =>
  rows.map((row, each) => (each === place ? { ...row, ...change } : row))
export const withoutRow = <R,>(rows: readonly R[], place: number): readonly R[] => rows.filter((_, each) => each !== place)
