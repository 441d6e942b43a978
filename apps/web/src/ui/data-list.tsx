import { Fragment, type ReactNode, useMemo } from 'react'
import classes from './data-list.module.css'

export type Column<T> = {
  readonly key: string
  readonly header: string
  /** A grid track: `minmax(0, 2fr)`, `8rem`. */
  readonly width: string
  readonly cell: (item: T) => ReactNode
  /** On a phone's card this cell comes first: large and without its heading. */
  readonly leading?: true
  /** The row's action: to the right, or at the top of a phone's card. Only screen readers get its heading. */
  readonly action?: true
  /** Figures are aligned to the right, and so is their heading. */
  readonly figures?: true
  /** The heading sorts the list: how it is sorted by this column now, and what a click does. */
  readonly sorting?: { readonly now: 'ascending' | 'descending' | 'none'; readonly onSort: () => void }
}

/** A line across the list, before the row with the index `at` of its page. */
export type Note = { readonly key: string; readonly at: number; readonly text: string }

type Props<T> = {
  readonly label: string
  /** Keep it the same object between renders (`useMemo`), so that unchanged pages are not rendered again. */
  readonly columns: readonly Column<T>[]
  readonly pages: readonly (readonly T[])[]
  /** The lines across each page. */
  readonly notes?: readonly (readonly Note[])[]
  readonly keyOf: (item: T) => string
}

const NONE: readonly Note[] = []

/**
 * One list for every width: low rows under column headings that stay in sight, or cards on a phone. Pages out of sight are neither laid out nor painted,
 * so that a hundred thousand rows scroll like fifty. The roles say "table", because CSS grid removes the meaning of table tags.
 */
export const DataList = <T,>({ label, columns, pages, notes = [], keyOf }: Props<T>) => (
  <div role="table" aria-label={label} className={classes['list']} style={{ '--columns': columns.map(({ width }) => width).join(' ') }}>
    <div role="rowgroup" className={classes['head']}>
      <div role="row" className={classes['row']}>
        {columns.map(({ key, header, action, figures, sorting }) => (
          <div role="columnheader" key={key} className={classes['heading']} data-figures={figures} aria-sort={sorting?.now}>
            {sorting ? (
              <button type="button" className={classes['sort']} data-now={sorting.now} onClick={sorting.onSort}>
                {header}
              </button>
            ) : (
              <span className={action && 'visually-hidden'}>{header}</span>
            )}
          </div>
        ))}
      </div>
    </div>
    {pages.map((items, place) => (
      <Page key={place} items={items} columns={columns} notes={notes[place] ?? NONE} keyOf={keyOf} />
    ))}
  </div>
)

type PageProps<T> = {
  readonly items: readonly T[]
  readonly columns: readonly Column<T>[]
  readonly notes: readonly Note[]
  readonly keyOf: (item: T) => string
}

/** The lines of `notes` from one row to the next. */
const Notes = ({ notes, from, to }: { readonly notes: readonly Note[]; readonly from: number; readonly to: number }) =>
  notes.map(
    ({ key, at, text }) =>
      at >= from &&
      at < to && (
        <div role="row" key={key} className={classes['note']}>
          <div role="cell">{text}</div>
        </div>
      ),
  )

/** Not a component of its own: a list has many cells. */
const cellOf = <T,>({ key, header, cell, leading, action, figures }: Column<T>, item: T) => {
  const shown = cell(item)
  return (
    <div
      role="cell"
      key={key}
      className={classes['cell']}
      data-heading={leading || action ? undefined : header}
      data-leading={leading}
      data-action={action}
      data-figures={figures}
      data-digits={(typeof shown === 'string' && DIGITS.test(shown)) || undefined}
    >
      {shown}
    </div>
  )
}
/** A date or a number, but no words. */
const DIGITS = /^[\d\s.,:–-]+$/

/** Rendered again only when its own rows change, not when other pages are added. */
const Page = <T,>({ items, columns, notes, keyOf }: PageProps<T>) =>
  useMemo(
    () => (
      <div role="rowgroup" className={classes['page']} style={{ '--rows': items.length + notes.length }}>
        {items.map((item, at) => (
          <Fragment key={keyOf(item)}>
            <Notes notes={notes} from={at} to={at + 1} />
            <div role="row" className={classes['row']} data-key={keyOf(item)}>
              {columns.map((column) => cellOf(column, item))}
            </div>
          </Fragment>
        ))}
        <Notes notes={notes} from={items.length} to={Infinity} />
      </div>
    ),
    [items, columns, notes, keyOf],
  )
