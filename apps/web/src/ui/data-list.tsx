import { type ReactNode, useMemo } from 'react'
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
}

type Props<T> = {
  readonly label: string
  /** Keep it the same object between renders (`useMemo`), so that unchanged pages are not rendered again. */
  readonly columns: readonly Column<T>[]
  readonly pages: readonly (readonly T[])[]
  readonly keyOf: (item: T) => string
}

/**
 * One list for every width: rows under column headings, or cards on a phone. Pages out of sight are neither laid out nor painted,
 * so that a hundred thousand rows scroll like fifty. The roles say "table", because CSS grid removes the meaning of table tags.
 */
export const DataList = <T,>({ label, columns, pages, keyOf }: Props<T>) => (
  <div role="table" aria-label={label} className={classes['list']} style={{ '--columns': columns.map(({ width }) => width).join(' ') }}>
    <div role="rowgroup" className={classes['head']}>
      <div role="row" className={classes['row']}>
        {columns.map(({ key, header, action, figures }) => (
          <div role="columnheader" key={key} className={classes['heading']} data-figures={figures}>
            <span className={action && 'visually-hidden'}>{header}</span>
          </div>
        ))}
      </div>
    </div>
    {pages.map((items, place) => (
      <Page key={place} items={items} columns={columns} keyOf={keyOf} />
    ))}
  </div>
)

type PageProps<T> = { readonly items: readonly T[]; readonly columns: readonly Column<T>[]; readonly keyOf: (item: T) => string }

/** Rendered again only when its own rows change, not when other pages are added. */
const Page = <T,>({ items, columns, keyOf }: PageProps<T>) =>
  useMemo(
    () => (
      <div role="rowgroup" className={classes['page']} style={{ '--rows': items.length }}>
        {items.map((item) => (
          <div role="row" key={keyOf(item)} className={classes['row']}>
            {columns.map(({ key, header, cell, leading, action, figures }) => (
              <div
                role="cell"
                key={key}
                className={classes['cell']}
                data-heading={leading || action ? undefined : header}
                data-leading={leading}
                data-action={action}
                data-figures={figures}
              >
                {cell(item)}
              </div>
            ))}
          </div>
        ))}
      </div>
    ),
    [items, columns, keyOf],
  )
